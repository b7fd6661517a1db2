// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "refusal.h"
#include "store/keeping/backup.h"
#include "store/keeping/manifest.h"
#include "store/keeping/restore.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A backup in place of a store that is a file.
class TestRestoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNumberThatWasGivenStaysGivenWhenABackupIsRestored();
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

    qint64 cases(const QString &path)
    {
        SqliteDatabase database(path, Database::Access::ReadOnly);
        return summaryOf(database).cases;
    }
    QString backedUp()
    {
        const QString backup = m_store->path(u"backup.db"_s);
        writeBackup(m_store->database(), backup, m_store->now);
        return backup;
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

void TestRestoring::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestRestoring::aNumberThatWasGivenStaysGivenWhenABackupIsRestored()
{
    CaseNumbers numbers(m_store->database());
    numbers.take(*CaseNumber::fromParts(115, 1));
    const QString backup = backedUp();
    numbers.take(*CaseNumber::fromParts(115, 7));
    m_store->close();
    restored(backup);
    m_store->open();
    QCOMPARE(CaseNumbers(m_store->database()).give(115).serial(), 8);
}

void TestRestoring::restoringPutsTheBackupInPlaceAndKeepsTheStoreAside()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
    m_store->added(u"b"_s);
    m_store->close();
    const QString aside = restored(backup);
    QCOMPARE(cases(m_store->path()), 1);
    QCOMPARE(cases(aside), 2);
    QCOMPARE(cases(backup), 1);
    m_store->open();
    m_store->added(u"c"_s);
    const auto entries = History(m_store->database()).of(u"store"_s, 0);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].action, u"restore"_s);
    QCOMPARE(StoreExamination(m_store->database(), {}).chain(), Problems());
}

void TestRestoring::aRestoreIsUndoneByRestoringWhatWasKeptAside()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
    m_store->added(u"b"_s);
    m_store->close();
    const QString aside = restored(backup);
    const QString second = restored(aside); // within the same second
    QVERIFY(second != aside);
    QCOMPARE(cases(m_store->path()), 2);
}

void TestRestoring::aBackupThatIsNotWhatItsManifestSaysIsRefused()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
    m_store->added(u"b"_s);
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

void TestRestoring::aDamagedStoreIsKeptAsideWithItsLog()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
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

void TestRestoring::aPreviewChangesNothing()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
    m_store->added(u"b"_s);
    const RestorePreview preview = previewRestore(m_store->path(), backup);
    QCOMPARE(preview.present->cases, 2);
    QCOMPARE(preview.backup.cases, 1);
    QCOMPARE(preview.backup.head.sequence, 1);
    QCOMPARE(summaryOf(m_store->database()).cases, 2);
    QVERIFY(!previewRestore(m_store->path(u"none.db"_s), backup).present);
}

void TestRestoring::aStoreInUseIsNotReplaced()
{
    m_store->added(u"a"_s);
    const QString backup = backedUp();
    const QStringList before = names();
    QVERIFY(refusal([&] { restored(backup); }).contains(u"is being written by"_s));
    QVERIFY(!refusal([&] { restored(m_store->path()); }).isEmpty());
    QCOMPARE(names(), before);
}

void TestRestoring::aLaterVersionIsRestoredNowhere()
{
    const QString backup = backedUp();
    QVERIFY(QFile::remove(manifestPath(backup)));
    SqliteDatabase(backup, Database::Access::ReadWrite).setVersion(99);
    m_store->close();
    const QString said = refusal([&] { restored(backup); });
    QVERIFY2(said.contains(u"later version"_s), qPrintable(said));
    m_store->open(); // it is what it was
}

NOTICEDESK_TEST(TestRestoring)
#include "test_restoring.moc"
