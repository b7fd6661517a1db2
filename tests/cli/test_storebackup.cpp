// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/filenames.h"
#include "store/history/history.h"
#include "store/keeping/storelock.h"
#include "store/keeping/unfinishedcopy.h"
#include "store/sqlite/sqlitedatabase.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A backup is a whole store, made while the store is in use.
class TestStoreBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAStoreByItself();
    void theManifestSaysWhatTheBackupIs();
    void aBackupReplacesNothing_data();
    void aBackupReplacesNothing();
    void onlyAManifestGivesWayToAManifest();
    void anotherProcessIsNotDisturbed();
    void filesOfOthersAreNotRemoved_data();
    void filesOfOthersAreNotRemoved();
    void aBackupIsMadeWhileTheStoreIsWritten();
    void theFirstChangeOfADayKeepsABackup();
    void theBackupOfADamagedStoreIsToldAndKept();
    void lostChangesAreTold_data();
    void lostChangesAreTold();
};

namespace
{

const QString sumOfNothing = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;

} // namespace

void TestStoreBackup::aBackupIsAStoreByItself()
{
    const StoreFolder folder(plainLines(3));
    const QByteArray before = folder.everything();
    const QString backup = folder.path(u"臺 back.db"_s);
    const RunResult answer = folder.run({u"backup"_s, backup});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, folder.run({u"verify"_s}).output);
    QCOMPARE(folder.everything(), before);
    QCOMPARE(folder.lastingNames(),
             QStringList({u"office.db"_s, u"臺 back.db"_s, u"臺 back.db.manifest.json"_s}));
    QCOMPARE(runInside({u"verify"_s, u"--store"_s, backup}).output, answer.output);
    QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, backup}).output, folder.cases());
}

void TestStoreBackup::theManifestSaysWhatTheBackupIs()
{
    const StoreFolder folder(plainLines(3));
    const RunResult answer = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
    const QByteArray bytes = folder.read(u"back.db"_s);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    SqliteDatabase database(folder.store(), Database::Access::ReadOnly);
    const QByteArray origin = History(database).origin().toHex();
    QCOMPARE(QJsonDocument::fromJson(folder.read(u"back.db.manifest.json"_s)).object(),
             QJsonObject(
                 {{u"schema"_s, u"noticedesk.backup/1"_s},
                  {u"madeAt"_s, u"2027-03-01T04:00:00Z"_s},
                  {u"bytes"_s, bytes.size()},
                  {u"sha256"_s, QString::fromLatin1(sum)},
                  {u"cases"_s, 3},
                  {u"historyHead"_s, outputLines(answer).at(1).section(u' ', 1)},
                  {u"historyOrigin"_s, QString::fromLatin1(origin)},
                  {u"store"_s, u"office.db"_s},
                  {u"problems"_s, QJsonArray()},
                  {u"evidence"_s,
                   QJsonObject{{u"files"_s, 0}, {u"bytes"_s, 0}, {u"sha256"_s, sumOfNothing}}}}));
}

void TestStoreBackup::aBackupReplacesNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("a file") << u"file"_s << 3;
    QTest::newRow("a folder") << u"folder"_s << 3;
    QTest::newRow("the store") << u"office.db"_s << 2;
    QTest::newRow("below a file") << u"file/back.db"_s << 3;
    QTest::newRow("in no folder") << u"none/back.db"_s << 3;
    QTest::newRow("a link that leads nowhere") << u"link"_s << 3;
}

void TestStoreBackup::aBackupReplacesNothing()
{
    QFETCH(const QString, target);
    QFETCH(const int, status);
    const StoreFolder folder(plainLines(1));
    folder.write(u"file"_s, "kept");
    folder.write(u"folder/file"_s, "kept");
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"link"_s)));
    const QByteArray before = folder.everything();
    const QStringList names = folder.lastingNames();
    const RunResult answer = folder.run({u"backup"_s, folder.path(target)});
    QCOMPARE(faultOfRefusal(answer, status, folder.path(target)), QString());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.lastingNames(), names);
    QCOMPARE(folder.read(u"file"_s), QByteArray("kept"));
    QCOMPARE(folder.everything(), before);
}

void TestStoreBackup::onlyAManifestGivesWayToAManifest()
{
    const StoreFolder folder(plainLines(1));
    const QStringList backup{u"backup"_s, folder.path(u"back.db"_s)};
    QCOMPARE(folder.run(backup).status, 0);
    const QByteArray manifest = folder.read(u"back.db.manifest.json"_s);
    QVERIFY(QFile::remove(folder.path(u"back.db"_s)));
    QCOMPARE(folder.run(backup).status, 0); // the manifest of a backup that is gone
    QCOMPARE(folder.read(u"back.db.manifest.json"_s), manifest);
    QVERIFY(QFile::remove(folder.path(u"back.db"_s)));
    folder.write(u"back.db.manifest.json"_s, "{\"notes\": 1}");
    const QByteArray before = folder.everything();
    QCOMPARE(faultOfRefusal(folder.run(backup), 3, folder.path(u"back.db.manifest.json"_s)),
             QString());
    QCOMPARE(folder.everything(), before);
}

void TestStoreBackup::anotherProcessIsNotDisturbed()
{
    const StoreFolder folder(plainLines(3));
    const QStringList backup{u"backup"_s, folder.path(u"back.db"_s)};
    {
        const UnfinishedCopy ours(folder.path(u"back.db"_s), u".unverified"_s);
        makeEmptyFile(ours.name());
        const RunResult answer = folder.run(backup);
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.errors.contains("another process"), answer.errors.constData());
        QVERIFY(QFile::exists(ours.name()));
        QCOMPARE(folder.run({u"backup"_s, folder.path(u"other.db"_s)}).status, 0);
    }
    QCOMPARE(folder.run(backup).status, 0);
    QCOMPARE(folder.names().filter(u"claim"_s), QStringList());
}

void TestStoreBackup::filesOfOthersAreNotRemoved_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("ending");
    QTest::newRow("backup") << QStringList{u"backup"_s} << u".unverified"_s;
    QTest::newRow("copy") << QStringList{u"copy"_s, u"--to"_s} << u".part"_s;
}

void TestStoreBackup::filesOfOthersAreNotRemoved()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, ending);
    const StoreFolder folder(plainLines(3));
    const QString name = u"back.db"_s + ending;
    folder.write(name, "my own");
    const RunResult answer = folder.run(words + QStringList{folder.path(u"back.db"_s)});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains(name.toUtf8()), answer.errors.constData());
    QCOMPARE(folder.read(name), QByteArray("my own"));
    // What an attempt that was killed has left is a store.
    QVERIFY(QFile::remove(folder.path(name)));
    QVERIFY(QFile::copy(folder.store(), folder.path(name)));
    QCOMPARE(folder.run(words + QStringList{folder.path(u"back.db"_s)}).status, 0);
    QVERIFY(!QFile::exists(folder.path(name)));
}

void TestStoreBackup::aBackupIsMadeWhileTheStoreIsWritten()
{
    const StoreFolder folder(plainLines(2));
    const StoreLock lock(folder.store(), {u"lin"_s, u"desk"_s}, usualTime());
    {
        QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        writer.setDatabaseName(folder.store());
        QVERIFY(writer.open());
        QSqlQuery query(writer);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(query.exec(u"UPDATE cases SET changed_by = 'half done'"_s));
        const RunResult answer = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.status, 0);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"writer"_s);
    QVERIFY(!folder.read(u"back.db"_s).contains("half done"));
    QCOMPARE(runInside({u"verify"_s, u"--store"_s, folder.path(u"back.db"_s)}).status, 0);
}

void TestStoreBackup::theFirstChangeOfADayKeepsABackup()
{
    const StoreFolder folder(plainLines(2));
    const auto import = [&](const QDateTime &now, int serial) {
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
        return folder.runAt(now, {u"import"_s, file}).status;
    };
    QCOMPARE(folder.names().filter(u"backups"_s), QStringList());
    QCOMPARE(import(usualTime(), 3), 0);
    QCOMPARE(import(usualTime().addSecs(60), 4), 0);
    const QString day = usualTime().toLocalTime().date().toString(Qt::ISODate);
    const QString name = u"office-backups/office-%1.db"_s.arg(day);
    QCOMPARE(folder.names().filter(u"backups"_s),
             QStringList({u"office-backups/"_s, name, name + u".manifest.json"}));
    QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, folder.path(name)}).output,
             twoCases());
    QCOMPARE(import(usualTime().addDays(1), 5), 0);
    QCOMPARE(folder.names().filter(u"backups"_s).size(), 5);
    QCOMPARE(runInside({u"restore"_s, folder.path(name), u"--store"_s, folder.store()}).status, 0);
    QCOMPARE(folder.cases(), twoCases());
}

void TestStoreBackup::theBackupOfADamagedStoreIsToldAndKept()
{
    const StoreFolder folder(plainLines(2));
    folder.tamper({u"UPDATE notices SET deadline = '2027-01-01' WHERE case_id = 2"_s});
    const QString damaged = folder.path(u"back.damaged.db"_s);
    const RunResult answer = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
    QCOMPARE(faultOfRefusal(answer, 3,
                            u"2 problems, the first: case 2 is not what its history "
                            "says: notice.deadline"_s),
             QString());
    QCOMPARE(outputLines(answer).at(0), u"cases 2"_s);
    QCOMPARE(outputLines(answer).at(2), u"damaged "_s + damaged);
    QCOMPARE(folder.names().filter(u"back"_s),
             (QStringList{u"back.damaged.db"_s, u"back.damaged.db.manifest.json"_s}));
    QCOMPARE(runInside({u"verify"_s, u"--store"_s, damaged}).status, 3);
    const QByteArray bytes = folder.read(u"office.db"_s);
    for (const QStringList &more : {QStringList(), QStringList(u"--preview"_s)})
        QCOMPARE(faultOfRefusal(folder.run(QStringList{u"restore"_s, damaged} + more), 3, damaged),
                 QString());
    QCOMPARE(folder.read(u"office.db"_s), bytes);

    QCOMPARE(folder.run({u"restore"_s, damaged, u"--damaged"_s}).status, 0);
    QVERIFY(folder.run({u"verify"_s}).output.contains("case 2 is not what its history says"));

    // A change is made all the same, and the damage told with it.
    const RunResult import =
        folder.run({u"import"_s, folder.write(u"case.json"_s, fileOf(plainCase(3)))});
    QCOMPARE(faultOfRefusal(import, 0, u"the store has 2 problems"_s), QString());
    const QString day = usualTime().toLocalTime().date().toString(Qt::ISODate);
    QVERIFY(QFile::exists(folder.path(u"office-backups/office-%1.damaged.db"_s.arg(day))));
}

void TestStoreBackup::lostChangesAreTold_data()
{
    QTest::addColumn<QString>("loss");
    for (const char *const loss :
         {"none", "log removed", "log cut off", "log of another store",
          "log of a store with more cases", "an old copy in place", "a journal beside it"})
        QTest::newRow(loss) << QString::fromLatin1(loss);
}

/// As after a power cut: the last changes stand in the log, and a backup knows of them.
void TestStoreBackup::lostChangesAreTold()
{
    QFETCH(const QString, loss);
    const bool isForeignLog = loss.startsWith(u"log of "_s);
    const StoreFolder folder(plainLines(2));
    const QByteArray old = folder.read(u"office.db"_s);
    QByteArray file;
    QByteArray log;
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        reader.setDatabaseName(folder.store());
        QVERIFY(reader.open());
        QSqlQuery query(reader);
        QVERIFY(query.exec(u"BEGIN"_s) && query.exec(u"SELECT count(*) FROM cases"_s));
        for (const int serial : {3, 4}) {
            const QString added = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
            QCOMPARE(folder.runAt(usualTime().addDays(serial), {u"import"_s, added}).status, 0);
        }
        file = folder.read(u"office.db"_s);
        log = folder.read(u"office.db-wal"_s);
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(folder.store() + ending);
    folder.write(u"office.db"_s, loss == "an old copy in place"_L1 ? old : file);
    if (loss == "none"_L1)
        folder.write(u"office.db-wal"_s, log);
    else if (loss == "log cut off"_L1)
        folder.write(u"office.db-wal"_s, log.left(5000));
    else if (isForeignLog)
        folder.write(u"office.db-wal"_s,
                     StoreFolder(plainLines(loss == "log of another store"_L1 ? 1 : 9))
                         .logAfter(u"UPDATE cases SET changed_by = 'another'"_s));
    const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7" // a journal
                                                   "00000002"
                                                   "12345678" // of two pages
                                                   "00000001"
                                                   "00000200"
                                                   "00001000") +
                               QByteArray(9000, 'x');
    if (loss == "a journal beside it"_L1)
        folder.write(u"office.db-journal"_s, journal);
    const RunResult answer = folder.run({u"verify"_s});
    if (loss == "none"_L1) {
        QCOMPARE(answer.errors, QByteArray());
        QVERIFY(answer.output.contains("cases 4\n"));
    } else if (loss == "a journal beside it"_L1) {
        QCOMPARE(faultOfRefusal(answer, 3, folder.path(u"office.db-journal"_s)), QString());
        QCOMPARE(folder.read(u"office.db"_s), file);
        QCOMPARE(folder.read(u"office.db-journal"_s), journal);
    } else if (isForeignLog) {
        // SQLite takes it for the store's own; it must not get into the file.
        QCOMPARE(answer.status, 3);
        const QString added = folder.write(u"case.json"_s, fileOf(plainCase(9)));
        QCOMPARE(faultOfRefusal(folder.run({u"import"_s, added}), 3, folder.store()), QString());
        QCOMPARE(folder.read(u"office.db"_s), file);
        const QString backup = folder.names().filter(u"backups/"_s).at(1);
        const RunResult restored = folder.run({u"restore"_s, folder.path(backup)});
        QCOMPARE(restored.errors, QByteArray());
        QCOMPARE(QFile(outputLines(restored).at(2).section(u' ', 1)).size(), file.size());
        QVERIFY(QFile::exists(outputLines(restored).at(2).section(u' ', 1) + u"-wal"));
    } else {
        QCOMPARE(faultOfRefusal(answer, 3, u"the history ends at entry"_s), QString());
        QVERIFY(answer.output.contains("cases 2\n"));
        const RunResult backup = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
        QCOMPARE(faultOfRefusal(backup, 3, u"the history ends at entry"_s), QString());
    }
}

NOTICEDESK_TEST(TestStoreBackup)
#include "test_storebackup.moc"
