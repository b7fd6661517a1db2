// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "refusal.h"
#include "store/cases/issuedpapers.h"
#include "store/cases/longstreams.h"
#include "store/database/migration.h"
#include "store/history/sha256.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "tampering.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

const QByteArray font(leastSharedStream + 5, 'f');

QByteArray streamOf(const QByteArray &bytes)
{
    return "\n<< /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes +
           "\nendstream\nendobj";
}

/// A paper with the form's font and something of its own.
QByteArray paperOf(const CaseFile &file)
{
    return "%PDF" + streamOf("own " + file.number->toString().toUtf8()) + streamOf(font) +
           " revision " + QByteArray::number(file.noticeRevision);
}

CaseRecord issuedPaper(ActingStore &desk)
{
    return desk.actions.issue(edit(desk.actions.addDraft(soundDraft())), paperOf);
}

qint64 number(Database &database, const QString &sql)
{
    return database.value(sql).toLongLong();
}

QStringList problemsIn(Database &database)
{
    QStringList sentences;
    for (const Problem &each : StoreExamination(database, {}).sheets())
        sentences.append(each.sentence());
    return sentences;
}

} // namespace

/// The papers that were issued, and what they share.
class TestIssuedPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longStreamsAreFound_data();
    void longStreamsAreFound();
    void whatIsTakenOutIsPutBackByteForByte();
    void papersShareTheirFont();
    void nothingOfAPaperChanges_data();
    void nothingOfAPaperChanges();
    void aStreamThatChangedIsFound();
    void papersOfAnEarlierStoreShareAfterwards();
};

void TestIssuedPapers::longStreamsAreFound_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<qsizetype>("found");
    const QByteArray small(leastSharedStream - 1, 's');
    const QByteArray least(leastSharedStream, 's');
    QTest::newRow("nothing") << QByteArray() << qsizetype{0};
    QTest::newRow("no document") << QByteArray(2 * leastSharedStream, 'x') << qsizetype{0};
    QTest::newRow("a short one") << streamOf(small) << qsizetype{0};
    QTest::newRow("the shortest long one") << streamOf(least) << qsizetype{1};
    QTest::newRow("one between others")
        << streamOf(small) + streamOf(least) + streamOf(small) << qsizetype{1};
    QTest::newRow("two") << streamOf(font) + streamOf(least) << qsizetype{2};
    QTest::newRow("without an end") << QByteArray("\nstream\n" + font) << qsizetype{0};
    QTest::newRow("the keyword within a text")
        << QByteArray("\nstream \n" + font + "\nendstream") << qsizetype{0};
}

void TestIssuedPapers::longStreamsAreFound()
{
    QFETCH(const QByteArray, document);
    QFETCH(const qsizetype, found);
    const auto streams = longStreamsOf(document);
    QCOMPARE(static_cast<qsizetype>(streams.size()), found);
    for (const ByteRange &each : streams)
        QVERIFY(document.mid(each.position, each.size).count('s') == each.size ||
                document.mid(each.position, each.size) == font);
}

void TestIssuedPapers::whatIsTakenOutIsPutBackByteForByte()
{
    ActingStore desk;
    const CaseRecord record = desk.issued();
    int revision = 1;
    QVERIFY(rc::check("a paper of any pieces is given back as it was", [&] {
        const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
        QByteArray paper("%PDF");
        for (const int piece : pieces) {
            const std::array parts{
                QByteArray("\nstream\n"),
                QByteArray("\nendstream"),
                font,
                streamOf(font),
                QByteArray(1, '\0'),
                streamOf(QByteArray(leastSharedStream, static_cast<char>(piece)))};
            paper += parts[static_cast<std::size_t>(piece)];
        }
        const IssuedSheet sheet{++revision, u"notice"_s,
                                QString::fromLatin1(sha256(paper).toHex())};
        Transaction transaction(desk.store.database());
        IssuedPapers(desk.store.database()).keep(record.id, sheet, paper, u"1-0"_s);
        RC_ASSERT(IssuedPapers(desk.store.database()).find({record.id, revision, u"notice"_s}) ==
                  paper);
    }));
}

void TestIssuedPapers::papersShareTheirFont()
{
    ActingStore desk;
    Database &database = desk.store.database();
    const CaseRecord first = issuedPaper(desk);
    const CaseRecord second = issuedPaper(desk);
    QCOMPARE(number(database, u"SELECT count(*) FROM shared_streams"_s), 1);
    QVERIFY(number(database, u"SELECT max(length(pdf)) FROM issued_sheets"_s) < 300);
    for (const CaseRecord &each : {first, second}) {
        const auto paper = IssuedPapers(database).find({each.id, 1, u"notice"_s});
        QCOMPARE(paper, paperOf(each.file));
        QCOMPARE(QString::fromLatin1(sha256(*paper).toHex()), each.sheets.front().sha256);
    }
    QVERIFY(!IssuedPapers(database).find({first.id, 2, u"notice"_s}));
    QCOMPARE(problemsIn(desk.store.database()), QStringList());
}

void TestIssuedPapers::nothingOfAPaperChanges_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString &table :
         {u"issued_sheets"_s, u"issued_sheet_streams"_s, u"shared_streams"_s}) {
        QTest::addRow("%s removed", qPrintable(table)) << u"DELETE FROM "_s + table;
        QTest::addRow("%s changed", qPrintable(table))
            << u"UPDATE "_s + table +
                   (table == u"shared_streams"_s ? u" SET bytes = 'x'"_s : u" SET revision = 2"_s);
    }
}

void TestIssuedPapers::nothingOfAPaperChanges()
{
    QFETCH(const QString, sql);
    ActingStore desk;
    issuedPaper(desk);
    const Transaction takenBack(desk.store.database());
    QVERIFY(!refusalOf(desk.store.database(), sql).isEmpty());
}

void TestIssuedPapers::aStreamThatChangedIsFound()
{
    ActingStore desk;
    issuedPaper(desk);
    {
        Transaction transaction(desk.store.database());
        tamper(desk.store.database(), u"DROP TRIGGER shared_streams_are_not_changed"_s);
        desk.store.database().run(u"UPDATE shared_streams SET bytes = ?"_s, {QByteArray("x")});
        transaction.commit();
    }
    const QStringList problems = problemsIn(desk.store.database());
    QVERIFY2(problems.join(u'\n').contains(u"the issued sheet notice, revision 1"_s),
             qPrintable(problems.join(u'\n')));
}

void TestIssuedPapers::papersOfAnEarlierStoreShareAfterwards()
{
    constexpr std::size_t whole = 13; // the last version that kept each paper whole
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.db"_s);
    const auto &all = allMigrations();
    makeStore(path, {all.begin(), all.begin() + whole});
    CaseFile file = soundCase();
    {
        SqliteDatabase database(path, Database::Access::ReadWrite);
        Transaction transaction(database);
        const CaseId id(1);
        database.run(u"INSERT INTO cases (id, roc_year, serial, notice_revision, withdrawn,"
                     " revision, changed_by) VALUES (1, 115, 1, 1, 0, 1, 'desk')"_s);
        database.run(u"INSERT INTO notices (case_id, revision) VALUES (1, 1)"_s);
        for (file.noticeRevision = 1; file.noticeRevision <= 3; ++file.noticeRevision)
            database.run(u"INSERT INTO issued_sheets VALUES (?, ?, 'notice', ?, '1-0', ?)"_s,
                         {id.value(), file.noticeRevision,
                          QString::fromLatin1(sha256(paperOf(file)).toHex()), paperOf(file)});
        transaction.commit();
        // Backups of that version are examined as they are.
        file.noticeRevision = 2;
        QCOMPARE(IssuedPapers(database).find({id, 2, u"notice"_s}), paperOf(file));
    }
    const auto store = Store::openForWriting(path, {u"desk"_s, u"pc7"_s},
                                             [] { return QDateTime::currentDateTimeUtc(); });
    Database &database = store->database();
    QCOMPARE(number(database, u"SELECT count(*) FROM shared_streams"_s), 1);
    QCOMPARE(number(database, u"SELECT count(*) FROM issued_sheet_streams"_s), 3);
    QVERIFY(number(database, u"SELECT max(length(pdf)) FROM issued_sheets"_s) < 300);
    for (file.noticeRevision = 1; file.noticeRevision <= 3; ++file.noticeRevision)
        QCOMPARE(IssuedPapers(database).find({CaseId(1), file.noticeRevision, u"notice"_s}),
                 paperOf(file));
    {
        const Transaction takenBack(database);
        IssuedPapers(database).shareStreams(); // once more, as a later version's upgrade does
        QCOMPARE(number(database, u"SELECT count(*) FROM issued_sheet_streams"_s), 3);
    }
    const Transaction takenBack(database);
    QVERIFY_THROWS_EXCEPTION(StoreError, database.run(u"UPDATE issued_sheets SET pdf = x'00'"_s));
}

NOTICEDESK_TEST(TestIssuedPapers)

#include "test_issuedpapers.moc"
