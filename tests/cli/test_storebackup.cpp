// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storelock.h"
#include "storefolder.h"

#include <QCryptographicHash>
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
    void aBackupIsMadeWhileTheStoreIsWritten();
    void theFirstChangeOfADayKeepsABackup();
};

namespace
{

QByteArray twoCases()
{
    return StoreFolder(plainLines(2)).cases();
}

} // namespace

void TestStoreBackup::aBackupIsAStoreByItself()
{
    const StoreFolder folder(plainLines(3));
    const QByteArray before = folder.everything();
    const QString backup = folder.path(u"臺 back.db"_s);
    const Answer answer = folder.run({u"backup"_s, backup});
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
    const Answer answer = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
    const QByteArray bytes = folder.read(u"back.db"_s);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(QJsonDocument::fromJson(folder.read(u"back.db.manifest.json"_s)).object(),
             QJsonObject({{u"schema"_s, u"noticedesk.backup/1"_s},
                          {u"madeAt"_s, u"2027-03-01T04:00:00Z"_s},
                          {u"bytes"_s, bytes.size()},
                          {u"sha256"_s, QString::fromLatin1(sum)},
                          {u"cases"_s, 3},
                          {u"historyHead"_s, outputLines(answer).at(1).section(u' ', 1)}}));
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
    const Answer answer = folder.run({u"backup"_s, folder.path(target)});
    QCOMPARE(faultOfRefusal(answer, status, folder.path(target)), QString());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.lastingNames(), names);
    QCOMPARE(folder.read(u"file"_s), QByteArray("kept"));
    QCOMPARE(folder.everything(), before);
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
        const Answer answer = folder.run({u"backup"_s, folder.path(u"back.db"_s)});
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

QTEST_GUILESS_MAIN(TestStoreBackup)
#include "test_storebackup.moc"
