// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"
#include "openstore.h"
#include "refusal.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/backup.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"
#include "store/keeping/restore.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "tampering.h"
#include "testprogram.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Copies of a whole store, and examinations of it.
class TestKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReaderNeedsNoLock();
    void aBackupIsAWholeStoreWithAManifest();
    void aBackupReplacesNoFile();
    void theBackupOfADamagedStoreIsNamedAsSuch_data();
    void theBackupOfADamagedStoreIsNamedAsSuch();
    void examiningABackupLeavesItAsItIs();
    void anExaminationIsOfOneMoment();

private:
    std::unique_ptr<OpenStore> m_store;
    Author m_author{u"desk"_s, u"pc7"_s};
};

void TestKeeping::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestKeeping::aReaderNeedsNoLock()
{
    m_store->added(u"a"_s);
    const auto reader = Store::openForReading(m_store->path());
    m_store->added(u"b"_s);
    QCOMPARE(summaryOf(reader->database()).cases, 2);
    QVERIFY(!refusal([&] {
                 Change change(*reader, u"save draft"_s);
                 CaseWriter(change).add({});
             }).isEmpty());
}

void TestKeeping::aBackupIsAWholeStoreWithAManifest()
{
    m_store->added(u"a"_s);
    const QString path = m_store->path(u"backup.db"_s);
    const StoreSummary summary = *writeBackup(m_store->database(), path, m_store->now).summary;
    QCOMPARE(summary.cases, 1);
    SqliteDatabase database(path, Database::Access::ReadOnly);
    QCOMPARE(summaryOf(database), summaryOf(m_store->database()));
    QFile manifest(manifestPath(path));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(manifest.readAll().contains(summary.head.toString().toUtf8()));
    requireManifest(path);
}

void TestKeeping::aBackupReplacesNoFile()
{
    const QString path = m_store->path(u"mine.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QVERIFY(!refusal([&] { writeBackup(m_store->database(), path, m_store->now); }).isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

void TestKeeping::theBackupOfADamagedStoreIsNamedAsSuch_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("seenOnOpening");
    QTest::addColumn<bool>("isDrawnAnew"); // in the backup of a server, which is a file
    QTest::newRow("a deadline") << u"UPDATE notices SET deadline = '2027-01-01'"_s << true << false;
    QTest::newRow("a reason") << u"UPDATE notices SET reason = 'another'"_s << true << false;
    QTest::newRow("a case that is gone") << u"DELETE FROM case_list"_s << true << true;
    QTest::newRow("an entry of the history")
        << u"UPDATE history SET action = 'x'"_s << true << false;
    QTest::newRow("a trigger") << u"DROP TRIGGER history_has_no_gaps"_s << true << true;
    QTest::newRow("a setting") << u"UPDATE office_settings SET name = 'x'"_s << false << false;
}

void TestKeeping::theBackupOfADamagedStoreIsNamedAsSuch()
{
    QFETCH(const QString, statement);
    QFETCH(const bool, seenOnOpening);
    QFETCH(const bool, isDrawnAnew);
    m_store->added(u"a"_s);
    OfficeSettings settings;
    settings.name = u"office"_s;
    saveOfficeSettings(**m_store, settings);
    QCOMPARE(sentencesOf(problemsOnOpening(m_store->database())), QStringList());
    tamperWithHistory(m_store->database(), statement);

    QCOMPARE(!problemsOnOpening(m_store->database()).isEmpty(), seenOnOpening);
    const QString asked = m_store->path(u"back.up.db"_s);
    const WrittenBackup written = writeBackup(m_store->database(), asked, m_store->now);
    if (isDrawnAnew && !testServer().isEmpty()) {
        QCOMPARE(written.problems, Problems());
        return;
    }
    QVERIFY(!written.problems.isEmpty());
    QCOMPARE(written.path, m_store->path(u"back.up.damaged.db"_s));
    QVERIFY(!QFile::exists(asked) && QFile::exists(written.path));
    QCOMPARE(readManifest(written.path)->problems, written.problems);
    QFile manifest(manifestPath(written.path));
    QVERIFY(manifest.open(QIODevice::ReadWrite));
    const QByteArray json =
        manifest.readAll().replace(written.problems.front().sentence().toUtf8(), "told by hand");
    QVERIFY(manifest.resize(0) && manifest.seek(0) && manifest.write(json) == json.size());
    manifest.close();
    QCOMPARE(sentencesOf(*readManifest(written.path)->problems).front(), u"told by hand"_s);
    QVERIFY(!refusal([&] { previewRestore(m_store->path(u"none.db"_s), written.path); }).isEmpty());
}

void TestKeeping::examiningABackupLeavesItAsItIs()
{
    m_store->added(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    const Verification found = verify(backup, {QDate(2026, 11, 22), OfficeCalendar(), {}}, {});
    QCOMPARE(sentencesOf(found.problems) + found.notExamined, QStringList());
    QCOMPARE(found.cases, 1);
    requireManifest(backup);
}

void TestKeeping::anExaminationIsOfOneMoment()
{
    m_store->added(u"a"_s);
    m_store->close();
    std::binary_semaphore opened(0);
    std::jthread writer([this, &opened](const std::stop_token &stop) {
        const auto store =
            Store::openForWriting(m_store->path(), m_author, [this] { return m_store->now; });
        opened.release();
        while (!stop.stop_requested()) {
            Change change(*store, u"save draft"_s);
            CaseWriter(change).add({});
            change.commit();
        }
    });
    opened.acquire(); // an examination that comes first has the lock
    QStringList problems;
    // A server is asked for each case by itself.
    const int turns = testServer().isEmpty() ? 10 : 3;
    for (int turn = 0; turn < turns; ++turn)
        problems += sentencesOf(
            verify(m_store->path(), {QDate(2026, 11, 22), OfficeCalendar(), {}}, {}).problems);
    writer.request_stop();
    writer.join();
    QCOMPARE(problems.join(u"; "_s), QString());
}

NOTICEDESK_TEST(TestKeeping)
#include "test_keeping.moc"
