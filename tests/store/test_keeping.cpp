// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"
#include "filleddirectory.h"
#include "openstore.h"
#include "refusal.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/keeping/restore.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <semaphore>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondWriterIsToldWhoHoldsTheStore();
    void aLockThatWasLeftBehindHoldsNothing();
    void aReaderNeedsNoLock();
    void aBackupIsAWholeStoreWithAManifest();
    void aBackupReplacesNoFile();
    void thereIsOneBackupADay();
    void onlyAsManyBackupsAreKeptAsWanted();
    void aSecondFolderGetsItsOwn();
    void aBackupOfAWrongClockIsNotInTheWay();
    void aNumberThatWasGivenStaysGivenWhenABackupIsRestored();
    void examiningABackupLeavesItAsItIs();
    void anExaminationIsOfOneMoment();
    void asMuchIsLockedAfterTheStoreWasOpenedAgain();
    void restoringPutsTheBackupInPlaceAndKeepsTheStoreAside();
    void aRestoreIsUndoneByRestoringWhatWasKeptAside();
    void aBackupThatIsNotWhatItsManifestSaysIsRefused();
    void aDamagedStoreIsKeptAsideWithItsLog();
    void aPreviewChangesNothing();
    void aStoreInUseIsNotReplaced();
    void aLaterVersionIsRestoredNowhere();

private:
    std::unique_ptr<OpenStore> m_store;
    Author m_author{u"desk"_s, u"pc7"_s};

    void add(const QString &reason)
    {
        CaseFile file;
        file.notice.reason = reason;
        Change change(**m_store, u"save draft"_s);
        CaseWriter(change).add(file);
        change.commit();
    }
    std::optional<StoreError> keepDaily(const OfficeSettings &settings)
    {
        return keepDailyBackup(m_store->database(), (*m_store)->author(), m_store->now, settings)
            .warning;
    }
    qint64 cases(const QString &path)
    {
        SqliteDatabase database(path, Database::Access::ReadOnly);
        return summaryOf(database).cases;
    }
    QString restored(const QString &backup)
    {
        return restore(m_store->path(), backup, m_author, [this] { return m_store->now; }).aside;
    }
    QStringList names() { return QDir(m_store->path(u"."_s)).entryList(QDir::Files, QDir::Name); }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) &&
                file.write(bytes) == bytes.size());
    }
};

void TestKeeping::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestKeeping::aSecondWriterIsToldWhoHoldsTheStore()
{
    const QString said = refusal(
        [&] { Store::openForWriting(m_store->path(), m_author, [this] { return m_store->now; }); });
    QVERIFY2(said.contains(u"desk on pc7 (process %1) since 2026-11-22T"_s.arg(
                 QCoreApplication::applicationPid())),
             qPrintable(said));
    try {
        const StoreLock lock(m_store->path(), m_author, m_store->now);
        QFAIL("nobody held it");
    } catch (const StoreHeld &held) {
        QVERIFY(held.holder());
        QCOMPARE(held.holder()->author.user, m_author.user);
        QCOMPARE(held.holder()->author.host, m_author.host);
        QCOMPARE(held.holder()->since.toSecsSinceEpoch(), m_store->now.toSecsSinceEpoch());
    }
}

void TestKeeping::aLockThatWasLeftBehindHoldsNothing()
{
    m_store->close();
    QFile lock(m_store->path() + u".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("somebody on another computer since yesterday\xff\n");
    lock.close();
    m_store->open();
    add(u"a"_s);
}

void TestKeeping::aReaderNeedsNoLock()
{
    add(u"a"_s);
    const auto reader = Store::openForReading(m_store->path());
    add(u"b"_s);
    QCOMPARE(summaryOf(reader->database()).cases, 2);
    QVERIFY(!refusal([&] {
                 Change change(*reader, u"save draft"_s);
                 CaseWriter(change).add({});
             }).isEmpty());
}

void TestKeeping::aBackupIsAWholeStoreWithAManifest()
{
    add(u"a"_s);
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

void TestKeeping::thereIsOneBackupADay()
{
    keepDaily({}); // nothing in it yet
    QVERIFY(latestBackup(m_store->path()).isEmpty());
    add(u"a"_s);
    keepDaily({});
    const QString first = latestBackup(m_store->path());
    QCOMPARE(first, m_store->path(u"store-backups/store-2026-11-22.db"_s));
    add(u"b"_s);
    keepDaily({});
    QCOMPARE(cases(first), 1);
    m_store->now = m_store->now.addDays(1);
    keepDaily({});
    QCOMPARE(cases(latestBackup(m_store->path())), 2);
}

void TestKeeping::onlyAsManyBackupsAreKeptAsWanted()
{
    add(u"a"_s);
    OfficeSettings settings;
    settings.backups = 3;
    const QDir folder(backupFolder(m_store->path()));
    for (int day = 0; day < 5; ++day) {
        keepDaily(settings);
        m_store->now = m_store->now.addDays(1);
    }
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{u"store-2026-11-24.db"_s, u"store-2026-11-24.db.manifest.json"_s,
                          u"store-2026-11-25.db"_s, u"store-2026-11-25.db.manifest.json"_s,
                          u"store-2026-11-26.db"_s, u"store-2026-11-26.db.manifest.json"_s}));
}

void TestKeeping::aSecondFolderGetsItsOwn()
{
    OfficeSettings settings;
    settings.folder = m_store->path(u"elsewhere"_s);
    saveOfficeSettings(**m_store, settings);
    settings = officeSettings(m_store->database());
    const auto missing = keepDaily(settings);
    QVERIFY(missing && missing->where() == settings.folder);
    QVERIFY(!latestBackup(m_store->path()).isEmpty());
    QVERIFY(QDir().mkdir(*settings.folder));
    QVERIFY(!keepDaily(settings));
    const QString second = m_store->path(u"elsewhere/pc7/store-2026-11-22.db"_s);
    requireManifest(second);
    QCOMPARE(cases(second), 0);
}

void TestKeeping::aBackupOfAWrongClockIsNotInTheWay()
{
    add(u"a"_s);
    const QDateTime right = m_store->now;
    OfficeSettings settings;
    settings.backups = 2;
    for (const int years : {70, 71, 72}) {
        m_store->now = right.addYears(years);
        keepDaily(settings);
    }
    m_store->now = right;
    keepDaily(settings);
    QCOMPARE(latestBackup(m_store->path()), m_store->path(u"store-backups/store-2026-11-22.db"_s));
}

void TestKeeping::aNumberThatWasGivenStaysGivenWhenABackupIsRestored()
{
    CaseNumbers numbers(m_store->database());
    numbers.take(*CaseNumber::fromParts(115, 1));
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    numbers.take(*CaseNumber::fromParts(115, 7));
    m_store->close();
    restored(backup);
    m_store->open();
    QCOMPARE(CaseNumbers(m_store->database()).give(115).serial(), 8);
}

void TestKeeping::examiningABackupLeavesItAsItIs()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    const Verification found = verify(backup, {QDate(2026, 11, 22), OfficeCalendar(), {}}, {});
    QCOMPARE(sentencesOf(found.problems) + found.notExamined, QStringList());
    QCOMPARE(found.cases, 1);
    requireManifest(backup);
}

void TestKeeping::anExaminationIsOfOneMoment()
{
    add(u"a"_s);
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
    for (int turn = 0; turn < 10; ++turn)
        problems += sentencesOf(
            verify(m_store->path(), {QDate(2026, 11, 22), OfficeCalendar(), {}}, {}).problems);
    writer.request_stop();
    writer.join();
    QCOMPARE(problems.join(u"; "_s), QString());
}

/// How many locks this process holds on a file.
static qsizetype locksOn(const QString &path)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 ||
        !locks.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray holder = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    const QByteArray file = ':' + QByteArray::number(static_cast<quint64>(status.st_ino)) + ' ';
    qsizetype count = 0;
    for (const QByteArray &line : locks.readAll().split('\n'))
        count += line.contains("POSIX") && line.contains(holder) && line.contains(file) ? 1 : 0;
    return count;
}

void TestKeeping::asMuchIsLockedAfterTheStoreWasOpenedAgain()
{
    add(u"a"_s);
    const qsizetype before = locksOn(m_store->path());
    QVERIFY(before > 0);
    Store::openForReading(m_store->path());
    QCOMPARE(locksOn(m_store->path()), before);
}

void TestKeeping::restoringPutsTheBackupInPlaceAndKeepsTheStoreAside()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    add(u"b"_s);
    m_store->close();
    const QString aside = restored(backup);
    QCOMPARE(cases(m_store->path()), 1);
    QCOMPARE(cases(aside), 2);
    QCOMPARE(cases(backup), 1);
    m_store->open();
    add(u"c"_s);
    const auto entries = History(m_store->database()).of(u"store"_s, 0);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].action, u"restore"_s);
    QCOMPARE(StoreExamination(m_store->database(), {}).chain(), Problems());
}

void TestKeeping::aRestoreIsUndoneByRestoringWhatWasKeptAside()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    add(u"b"_s);
    m_store->close();
    const QString aside = restored(backup);
    const QString second = restored(aside); // within the same second
    QVERIFY(second != aside);
    QCOMPARE(cases(m_store->path()), 2);
}

void TestKeeping::aBackupThatIsNotWhatItsManifestSaysIsRefused()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    add(u"b"_s);
    m_store->close();
    const qint64 size = QFile(backup).size();
    overwrite(backup, size - 10, "0123456789");
    const QString said = refusal([&] { restored(backup); });
    QVERIFY2(said.contains(u"manifest"_s), qPrintable(said));
    QVERIFY(QFile::remove(manifestPath(backup)));
    overwrite(backup, 12288, QByteArray(4096, 'x'));
    QVERIFY(!refusal([&] { restored(backup); }).isEmpty());
    QCOMPARE(cases(m_store->path()), 2);
}

void TestKeeping::aDamagedStoreIsKeptAsideWithItsLog()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    m_store->close();
    overwrite(m_store->path(), 0, "no store any more");
    QFile log(m_store->path() + u"-wal");
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
    log.close();
    const QString aside = restored(backup);
    QCOMPARE(cases(m_store->path()), 1);
    QVERIFY(QFile::exists(aside));
    QVERIFY(QFile::exists(aside + u"-wal"));
}

void TestKeeping::aPreviewChangesNothing()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    add(u"b"_s);
    const RestorePreview preview = previewRestore(m_store->path(), backup);
    QCOMPARE(preview.present->cases, 2);
    QCOMPARE(preview.backup.cases, 1);
    QCOMPARE(preview.backup.head.sequence, 1);
    QCOMPARE(summaryOf(m_store->database()).cases, 2);
    QVERIFY(!previewRestore(m_store->path(u"none.db"_s), backup).present);
}

void TestKeeping::aStoreInUseIsNotReplaced()
{
    add(u"a"_s);
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    const QStringList before = names();
    QVERIFY(refusal([&] { restored(backup); }).contains(u"is being written by"_s));
    QVERIFY(!refusal([&] { restored(m_store->path()); }).isEmpty());
    QCOMPARE(names(), before);
}

void TestKeeping::aLaterVersionIsRestoredNowhere()
{
    const QString backup = m_store->path(u"backup.db"_s);
    writeBackup(m_store->database(), backup, m_store->now);
    QVERIFY(QFile::remove(manifestPath(backup)));
    SqliteDatabase(backup, Database::Access::ReadWrite).setVersion(99);
    m_store->close();
    const QString said = refusal([&] { restored(backup); });
    QVERIFY2(said.contains(u"later version"_s), qPrintable(said));
    m_store->open(); // it is what it was
}

NOTICEDESK_TEST(TestKeeping)
#include "test_keeping.moc"
