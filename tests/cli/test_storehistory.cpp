// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// What is changed behind the program's back is found, and verify says where.
class TestStoreHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();
    void theHistoryRefusesToBeChanged_data();
    void theHistoryRefusesToBeChanged();
    void theBackupOfAChangedHistoryIsNamedAsSuch();
    void everyProblemIsTold();
};

namespace
{

const QString keepSheet =
    u"INSERT INTO issued_sheets VALUES (1, 1, 'notice', '%1', '3-0123456789ab', CAST('%2' AS BLOB))"_s;

QStringList freed()
{
    return {u"DROP TRIGGER history_is_not_changed"_s, u"DROP TRIGGER history_is_not_removed"_s,
            u"DROP TRIGGER history_has_no_gaps"_s, u"DROP TRIGGER issued_sheets_are_not_changed"_s,
            u"DROP TRIGGER issued_sheets_are_not_removed"_s};
}

/// Three cases and two organisations: the first five entries of the history.
std::unique_ptr<StoreFolder> soundStore()
{
    static QByteArray made;
    auto folder = std::make_unique<StoreFolder>(plainLines(3));
    if (made.isEmpty()) {
        const QString book = folder->write(u"book.csv"_s, "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n"
                                                          "A1,臺南市公會,0,2026-01-01\n"
                                                          "A2,電腦公會,0,2026-01-01\n");
        const QStringList import{u"import"_s, u"--organizations"_s, book};
        if (folder->runAt(longAgo(), import).status != 0)
            throw std::runtime_error("no address book for the test");
        made = folder->read(u"office.db"_s);
    }
    folder->write(u"office.db"_s, made);
    return folder;
}

} // namespace

void TestStoreHistory::whatWasChangedIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &statements, const QString &told) {
        QTest::newRow(name) << statements << told;
    };
    row("who made an entry", {u"UPDATE history SET user = 'x' WHERE sequence = 2"_s},
        u"entry 2 of the history was changed"_s);
    row("when an entry was made",
        {u"UPDATE history SET at = '2026-01-05T04:00:00.001Z' WHERE sequence = 1"_s},
        u"entry 1 of the history was changed"_s);
    row("what an entry says",
        {u"UPDATE history SET changes = replace(changes, '2025', '2024') WHERE sequence = 3"_s},
        u"entry 3 of the history was changed"_s);
    row("a hash", {u"UPDATE history SET hash = zeroblob(32) WHERE sequence = 2"_s},
        u"entry 2 of the history was changed"_s);
    row("an entry removed", {u"DELETE FROM history WHERE sequence = 2"_s},
        u"the history is broken before entry 3"_s);
    row("the first entry removed", {u"DELETE FROM history WHERE sequence = 1"_s},
        u"the history is broken before entry 2"_s);
    row("the last entry removed", {u"DELETE FROM history WHERE sequence = 5"_s},
        u"is not what its history says"_s);
    row("all entries removed", {u"DELETE FROM history"_s},
        u"case 1 is not what its history says"_s);
    row("two entries exchanged",
        {u"UPDATE history SET sequence = 99 WHERE sequence = 2"_s,
         u"UPDATE history SET sequence = 2 WHERE sequence = 3"_s,
         u"UPDATE history SET sequence = 3 WHERE sequence = 99"_s},
        u"the history is broken before entry 2"_s);
    row("an entry more",
        {u"INSERT INTO history SELECT 6, at, user, host, action, subject, record, revision,"
         " changes, previous, hash FROM history WHERE sequence = 5"_s},
        u"the history is broken before entry 6"_s);
    row("a field of a case", {u"UPDATE notices SET deadline = '2025-12-31' WHERE case_id = 2"_s},
        u"case 2 is not what its history says: notice.deadline"_s);
    row("a field blanked", {u"UPDATE notices SET contact_name = NULL WHERE case_id = 3"_s},
        u"case 3 is not what its history says: notice.contact.name"_s);
    row("a number", {u"UPDATE cases SET serial = 77 WHERE id = 1"_s},
        u"case 1 is not what its history says: number"_s);
    row("an item more", {u"INSERT INTO improvement_items VALUES (2, 1, 9, 'x')"_s},
        u"case 2 is not what its history says: notice.improvementItems"_s);
    row("a revision", {u"UPDATE cases SET revision = 5 WHERE id = 2"_s},
        u"case 2 has revision 5, its history says 1"_s);
    row("a case removed",
        {u"DELETE FROM improvement_items WHERE case_id = 2"_s,
         u"DELETE FROM legal_bases WHERE case_id = 2"_s, u"DELETE FROM notices WHERE case_id = 2"_s,
         u"DELETE FROM case_list WHERE id = 2"_s, u"DELETE FROM cases WHERE id = 2"_s},
        u"case 2 is missing"_s);
    row("half of a case removed",
        {u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM notices WHERE case_id = 2"_s},
        u"belongs to nothing in notices"_s);
    row("a case more",
        {u"INSERT INTO cases VALUES (9, 115, 9, 1, 0, NULL, NULL, 1, 'x', NULL, NULL)"_s,
         u"INSERT INTO notices (case_id, revision) VALUES (9, 1)"_s},
        u"case 9 is not what its history says"_s);
    row("an organisation's name", {u"UPDATE organizations SET name = 'x' WHERE code = 'A2'"_s},
        u"organization 2 is not what its history says: name"_s);
    row("who changed a case", {u"UPDATE cases SET changed_by = 'x' WHERE id = 2"_s},
        u"case 2 names another user than its history"_s);
    row("who changed an organisation",
        {u"UPDATE organizations SET changed_by = 'x' WHERE code = 'A2'"_s},
        u"organization 2 names another user than its history"_s);
    row("a kept draft of a revision to come",
        {u"INSERT INTO working_copies VALUES (2, 7, 'x', '2026-01-05T04:00:00.001Z', 'x')"_s},
        u"what was typed about case 2 was begun from a revision that there is not"_s);
    row("a kept draft of no case",
        {u"PRAGMA foreign_keys = OFF"_s,
         u"INSERT INTO working_copies VALUES (9, 1, 'x', '2026-01-05T04:00:00.001Z', 'x')"_s},
        u"a row of working_copies belongs to nothing in cases"_s);
    row("an organisation removed", {u"DELETE FROM organizations WHERE code = 'A1'"_s},
        u"organization 1 is missing"_s);
    row("what a list says", {u"UPDATE case_list SET state = 'improved' WHERE id = 1"_s},
        u"what lists say of case 1 is not what it is"_s);
    row("a case more in a list",
        {u"PRAGMA foreign_keys = OFF"_s,
         u"INSERT INTO case_list VALUES (9, 0, 'draft', 0, 'issue', 0, '', '', '', '', '', '', '', '', '', '', '')"_s},
        u"lists have cases that there are not"_s);
    row("an issued sheet", {keepSheet.arg(QString(u"a"_s).repeated(64), u"%PDF-1"_s)},
        u"the issued sheet notice, revision 1, of case 1 was changed"_s);
    row("an issued sheet that the history does not know",
        {keepSheet.arg(QString(u"a"_s).repeated(64), u"%PDF-1"_s)},
        u"case 1 is not what its history says: "_s);
}

void TestStoreHistory::whatWasChangedIsFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, told);
    const auto folder = soundStore();
    QCOMPARE(folder->run({u"verify"_s}).status, 0);
    folder->tamper(freed() + statements);
    const RunResult answer = folder->run({u"verify"_s});
    QVERIFY2(answer.status == 3, answer.output.constData());
    QVERIFY2(QString::fromUtf8(answer.output).contains(told), answer.output.constData());
    QVERIFY2(answer.output.startsWith("problem "), answer.output.constData());
    QCOMPARE(faultOfRefusal(answer, 3, folder->store()), QString());
    const RunResult json = folder->run({u"verify"_s, u"--json"_s});
    QCOMPARE(json.status, 3);
    const QJsonArray problems =
        QJsonDocument::fromJson(json.output).object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), QString::fromUtf8(answer.output).count(u"problem "_s));
}

void TestStoreHistory::theHistoryRefusesToBeChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an entry changed") << u"UPDATE history SET user = 'x' WHERE sequence = 2"_s;
    QTest::newRow("an entry removed") << u"DELETE FROM history WHERE sequence = 5"_s;
    QTest::newRow("a gap") << u"INSERT INTO history SELECT 7, at, user, host, action, subject,"
                              " record, revision, changes, previous, hash FROM history"
                              " WHERE sequence = 5"_s;
    QTest::newRow("an issued sheet changed") << u"UPDATE issued_sheets SET pdf = x'00'"_s;
    QTest::newRow("an issued sheet removed") << u"DELETE FROM issued_sheets"_s;
}

void TestStoreHistory::theHistoryRefusesToBeChanged()
{
    QFETCH(const QString, statement);
    const auto folder = soundStore();
    const QByteArray sum = QCryptographicHash::hash("%PDF-1", QCryptographicHash::Sha256).toHex();
    folder->tamper({keepSheet.arg(QString::fromLatin1(sum), u"%PDF-1"_s)});
    const QByteArray before = folder->everything();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, folder->tamper({statement}));
    QCOMPARE(folder->everything(), before);
}

void TestStoreHistory::theBackupOfAChangedHistoryIsNamedAsSuch()
{
    const auto folder = soundStore();
    folder->tamper(freed() + QStringList(u"UPDATE history SET user = 'x' WHERE sequence = 2"_s));
    const RunResult answer = folder->run({u"backup"_s, folder->path(u"back.db"_s)});
    QCOMPARE(faultOfRefusal(answer, 3, u"entry 2 of the history was changed"_s), QString());
    QCOMPARE(
        folder->lastingNames(),
        (QStringList{u"back.damaged.db"_s, u"back.damaged.db.manifest.json"_s, u"office.db"_s}));
}

void TestStoreHistory::everyProblemIsTold()
{
    const auto folder = soundStore();
    folder->tamper(freed() + QStringList{u"UPDATE history SET user = 'x' WHERE sequence = 2"_s,
                                         u"UPDATE notices SET reason = 'a\nb' WHERE case_id = 1"_s,
                                         u"UPDATE cases SET serial = 77 WHERE id = 3"_s});
    const RunResult answer = folder->run({u"verify"_s});
    QCOMPARE(answer.status, 3);
    const QStringList lines = outputLines(answer);
    QCOMPARE(lines.filter(u"entry 2 of the history was changed"_s).size(), 1);
    QCOMPARE(lines.filter(u"case 1 is not what its history says: notice.reason"_s).size(), 1);
    QCOMPARE(lines.filter(u"case 3 is not what its history says: number"_s).size(), 1);
    QVERIFY2(answer.errors.contains("entry 2 of the history was changed"),
             answer.errors.constData());
    // The last two lines stay what scripts read.
    QVERIFY(lines.at(lines.size() - 2).startsWith(u"cases "_s));
    QVERIFY(lines.constLast().startsWith(u"historyHead "_s));
}

NOTICEDESK_TEST(TestStoreHistory)
#include "test_storehistory.moc"
