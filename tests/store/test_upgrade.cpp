// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"
#include "refusal.h"
#include "store/database/query.h"
#include "store/database/upgrade.h"
#include "store/keeping/verification.h"
#include "store/search/caselist.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

using Access = Database::Access;

class TestUpgrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewStoreHasBeenThroughAll();
    void aNewStoreThatFailsLeavesNothing();
    void aCurrentStoreIsLeftAlone();
    void anOlderStoreIsUpgradedAndItsCopyKept();
    void aStepThatFailsLeavesTheStoreAtTheOneBefore();
    void aLaterStoreIsRefused();
    void anEarlierCopyIsNotReplaced();
    void whatIsDrawnIsDrawnWithTheLastStepOrNotAtAll();
    void aStoreOfEachVersionIsStillWhole_data();
    void aStoreOfEachVersionIsStillWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString store() const { return m_folder->filePath(u"store.db"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    /// The first so many of three steps, of which the last can be one that fails half-way.
    static std::vector<Migration> steps(int count, bool lastFails = false)
    {
        std::vector<Migration> all{
            parseMigration(1, u"-- One\nCREATE TABLE a (x TEXT) STRICT;\n"_s),
            parseMigration(2, u"-- Two\nCREATE TABLE b (x TEXT) STRICT;\n\n"
                              "INSERT INTO b SELECT x FROM a;\n"_s),
            parseMigration(3, u"-- Three\nALTER TABLE a ADD COLUMN y TEXT;\n"_s)};
        all.resize(static_cast<std::size_t>(count));
        if (lastFails)
            all.back().statements.append(u"INSERT INTO missing VALUES (1)"_s);
        return all;
    }
};

void TestUpgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUpgrade::aNewStoreHasBeenThroughAll()
{
    makeStore(store(), steps(3));
    QCOMPARE(files(), QStringList{u"store.db"_s});
    SqliteDatabase database(store(), Access::ReadWrite);
    QCOMPARE(database.version(), 3);
    database.run(u"INSERT INTO a (x, y) VALUES ('1', '2')"_s);
}

void TestUpgrade::aNewStoreThatFailsLeavesNothing()
{
    QVERIFY(refusal([&] { makeStore(store(), steps(3, true)); }).contains(u"missing"_s));
    QCOMPARE(files(), QStringList());
}

void TestUpgrade::aCurrentStoreIsLeftAlone()
{
    makeStore(store(), steps(2));
    SqliteDatabase database(store(), Access::ReadWrite);
    QCOMPARE(upgradeStore(database, steps(2)), UpgradeOutcome::Current);
    QVERIFY(!files().contains(u"store.db.version-2"_s));
}

void TestUpgrade::anOlderStoreIsUpgradedAndItsCopyKept()
{
    makeStore(store(), steps(1));
    SqliteDatabase database(store(), Access::ReadWrite);
    database.run(u"INSERT INTO a VALUES ('𠮷')"_s);
    QCOMPARE(upgradeStore(database, steps(3)), UpgradeOutcome::Upgraded);
    QCOMPARE(database.version(), 3);
    QCOMPARE(database.value(u"SELECT x FROM b"_s).toString(), u"𠮷"_s);

    SqliteDatabase copy(store() + u".version-1"_s, Access::ReadOnly);
    QCOMPARE(copy.version(), 1);
    QCOMPARE(copy.value(u"SELECT x FROM a"_s).toString(), u"𠮷"_s);
}

void TestUpgrade::aStepThatFailsLeavesTheStoreAtTheOneBefore()
{
    makeStore(store(), steps(1));
    SqliteDatabase database(store(), Access::ReadWrite);
    QVERIFY(refusal([&] { upgradeStore(database, steps(3, true)); }).contains(u"missing"_s));
    QCOMPARE(database.version(), 2);
    QVERIFY(!refusal([&] { database.run(u"SELECT y FROM a"_s); }).isEmpty());
    QCOMPARE(upgradeStore(database, steps(3)), UpgradeOutcome::Upgraded);
}

void TestUpgrade::aLaterStoreIsRefused()
{
    makeStore(store(), steps(3));
    SqliteDatabase database(store(), Access::ReadWrite);
    const QString said = refusal([&] { upgradeStore(database, steps(2)); });
    QVERIFY2(said.contains(u"later version (3)"_s), qUtf8Printable(said));
    QCOMPARE(database.version(), 3);
    QVERIFY(!files().contains(u"store.db.version-3"_s));
}

void TestUpgrade::anEarlierCopyIsNotReplaced()
{
    makeStore(store(), steps(1));
    QFile copy(store() + u".version-1"_s);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("kept");
    copy.close();
    SqliteDatabase database(store(), Access::ReadWrite);
    upgradeStore(database, steps(2));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("kept"));
    QVERIFY(files().contains(u"store.db.version-1.2"_s));
}

void TestUpgrade::whatIsDrawnIsDrawnWithTheLastStepOrNotAtAll()
{
    makeStore(store(), steps(1));
    SqliteDatabase database(store(), Access::ReadWrite);
    const auto fails = [](Database &half) {
        half.run(u"INSERT INTO a (x, y) VALUES ('drawn', '')"_s);
        throw StoreError(u"the power fails"_s);
    };
    QVERIFY(refusal([&] { upgradeStore(database, steps(3), fails); }).contains(u"power"_s));
    QCOMPARE(database.version(), 2);
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s), 0);
    upgradeStore(database, steps(3), [](Database &whole) {
        whole.run(u"INSERT INTO a (x, y) VALUES ('drawn', '')"_s);
    });
    QCOMPARE(database.version(), 3);
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s), 1);
}

void TestUpgrade::aStoreOfEachVersionIsStillWhole_data()
{
    QTest::addColumn<QString>("file");
    const QDir data(QStringLiteral(NOTICEDESK_SOURCE_DIR "/tests/data"));
    for (const QString &name : data.entryList({u"store-version-*.db"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << data.filePath(name);
}

void TestUpgrade::aStoreOfEachVersionIsStillWhole()
{
    QFETCH(QString, file);
    const QString path = store();
    QVERIFY(QFile::copy(file, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    Store::openForWriting(path, Author::ofProcess(), QDateTime::currentDateTimeUtc);
    const OfficeCalendar calendar;
    const Verification found = verify(path, {QDate(2026, 11, 22), calendar, {}}, {});
    QCOMPARE((sentencesOf(found.problems) + found.notExamined).join(u"; "_s), QString());
    QCOMPARE(found.cases, 22);
    QCOMPARE(found.findings.size(), 0);
    // What searches read was made with the folding of then.
    SqliteDatabase database(path, Database::Access::ReadOnly);
    CaseSearch search(database);
    QVERIFY(!search.page(searchWords(u"115.1.13"_s), {}, 100).empty());
    QVERIFY(!search.page(searchWords(u"紀録主\u200B管敎育"_s), {}, 100).empty());
}

NOTICEDESK_TEST(TestUpgrade)
#include "test_upgrade.moc"
