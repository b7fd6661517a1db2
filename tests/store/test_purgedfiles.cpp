// SPDX-License-Identifier: GPL-3.0-or-later
#include "purgedesk.h"
#include "refusal.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/purging/oldercopies.h"
#include "store/purging/purgefinish.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What was purged stands in no byte of the store's file, of what lies beside it and of its
/// backups.
class TestPurgedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInAnyByte();
    void whatCouldNotBeFinishedIsDoneOnTheNextOpening();
    void aFileThatCannotBeRemovedIsTold();
    void thereIsANewBackupAtOnce();
    void olderCopiesAreNamedAndRemoved();
};

namespace
{

void backUp(PurgeDesk &desk, QDate day)
{
    keepDailyBackup(desk.database(), {}, QDateTime(day, QTime(9, 0)), {});
}

} // namespace

void TestPurgedFiles::nothingIsLeftInAnyByte()
{
    PurgeDesk desk;
    desk.secretCase();
    desk.office.store.close();
    desk.office.store.open();
    // The store and all three files; what a search keeps and what was typed stand in the store.
    QCOMPARE(filesWith(desk.folderPath(), secrets()).size(), 4);

    QCOMPARE(desk.purgeAll(), 1);
    const PurgeFinish finish = finishPurge(*desk.office.store);
    QVERIFY2(finish.isWhole(), qPrintable(finish.unwritten));
    QCOMPARE(finish.files, 3);
    QCOMPARE(desk.problems(), QStringList());
    QCOMPARE(filesWith(desk.folderPath(), secrets()), QStringList());
    desk.office.store.close();
    QCOMPARE(filesWith(desk.folderPath(), secrets()), QStringList());
    desk.office.store.open();
    QCOMPARE(desk.problems(), QStringList());
    QCOMPARE(desk.office.store.found(secretName), QList<qint64>());
}

void TestPurgedFiles::whatCouldNotBeFinishedIsDoneOnTheNextOpening()
{
    PurgeDesk desk;
    desk.secretCase();
    {
        // Somebody reads what was there before.
        SqliteDatabase reading(desk.office.store.path(), Database::Access::ReadOnly);
        reading.beginReading();
        QCOMPARE(reading.value(u"SELECT count(*) FROM cases"_s), QVariant(2));
        desk.purgeAll();
        QVERIFY(!finishPurge(*desk.office.store).isWhole());
        QCOMPARE(desk.problems(), QStringList());
        desk.office.store.close();
        QVERIFY(!filesWith(desk.folderPath(), secrets()).isEmpty());
        reading.rollback();
    }
    desk.office.store.open();
    QCOMPARE(filesWith(desk.folderPath(), secrets()), QStringList());
    QCOMPARE(desk.problems(), QStringList());
}

void TestPurgedFiles::aFileThatCannotBeRemovedIsTold()
{
    PurgeDesk desk;
    desk.secretCase();
    desk.purgeAll();
    const QString path = desk.folder.pathOf(sumOf(secretText.toUtf8()));
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path + u"/in the way"_s));
    QCOMPARE(finishPurge(*desk.office.store).left, QStringList{path});
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(finishPurge(*desk.office.store).isWhole());
}

void TestPurgedFiles::thereIsANewBackupAtOnce()
{
    PurgeDesk desk;
    desk.secretCase();
    backUp(desk, QDate(2027, 2, 3));
    const QString today = latestBackup(desk.office.store.path());
    QVERIFY(!filesWith(QFileInfo(today).absolutePath(), secrets()).isEmpty());
    desk.purgeAll();
    QVERIFY(finishPurge(*desk.office.store).isWhole());
    const DayBackup renewed =
        renewDailyBackup(desk.database(), {}, QDateTime(QDate(2027, 2, 3), QTime(10, 0)), {});
    QCOMPARE(sentencesOf(renewed.problems), QStringList());
    QCOMPARE(latestBackup(desk.office.store.path()), today);
    requireManifest(today);
    QVERIFY(!filesWith(QFileInfo(today).absolutePath(), secrets())
                 .contains(QFileInfo(today).fileName()));
    QCOMPARE(summaryOf(desk.database()), [&] {
        SqliteDatabase backup(today, Database::Access::ReadOnly);
        return summaryOf(backup);
    }());
    QCOMPARE(desk.problems(), QStringList());
    // The files of attachments in the backups' folder go with the last backup that names them.
    QVERIFY(olderCopies(desk.database()).paths.isEmpty());
    QCOMPARE(removeOlderCopies(desk.database(), {}), QStringList());
}

void TestPurgedFiles::olderCopiesAreNamedAndRemoved()
{
    PurgeDesk desk;
    backUp(desk, QDate(2027, 1, 30)); // before the case
    desk.secretCase();
    backUp(desk, QDate(2027, 1, 31));
    backUp(desk, QDate(2027, 2, 1));
    const QString byHand = desk.office.store.path(u"by hand.db"_s);
    writeBackup(desk.database(), byHand, desk.office.store.now);
    OpenStore other; // another office's beside it
    QVERIFY(QFile::copy(other.path(), desk.office.store.path(u"other.db"_s)));
    desk.purgeAll();
    finishPurge(*desk.office.store);
    renewDailyBackup(desk.database(), {}, desk.office.store.now, {});
    const OlderCopies copies = olderCopies(desk.database());
    const QString backups = backupFolder(desk.office.store.path());
    QCOMPARE(copies.paths, (QStringList{byHand, backups + u"/store-2027-01-31.db"_s,
                                        backups + u"/store-2027-02-01.db"_s}));
    QCOMPARE(copies.unreadable, QStringList());
    QCOMPARE(removeOlderCopies(desk.database(), copies.paths), QStringList());
    QCOMPARE(filesWith(desk.folderPath(), secrets()), QStringList());
    QVERIFY(olderCopies(desk.database()).paths.isEmpty());
    QVERIFY(QFile::exists(backups + u"/store-2027-01-30.db"_s));
    QVERIFY(QFile::exists(desk.office.store.path(u"other.db"_s)));
    QCOMPARE(desk.problems(), QStringList());
}

NOTICEDESK_TEST(TestPurgedFiles)
#include "test_purgedfiles.moc"
