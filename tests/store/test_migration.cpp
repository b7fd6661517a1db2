// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/database/migration.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsTheTitle();
    void statementsEndBeforeABlankLine();
    void aTriggerStaysWhole();
    void withoutATitleOrAStatementItIsRefused_data();
    void withoutATitleOrAStatementItIsRefused();
    void theProgramsOwnAreNumberedWithoutGaps();
};

void TestMigration::theFirstLineIsTheTitle()
{
    const Migration migration = parseMigration(7, u"-- What it does\n-- more\nSELECT 1;\n"_s);
    QCOMPARE(migration.number, 7);
    QCOMPARE(migration.title, u"What it does"_s);
    QCOMPARE(migration.statements, QStringList{u"SELECT 1"_s});
}

void TestMigration::statementsEndBeforeABlankLine()
{
    const Migration migration = parseMigration(
        1,
        u"-- T\n\n-- a remark\nCREATE TABLE a (\n  b TEXT\n);\n  \nSELECT ';\n';\n\n\nSELECT 2;"_s);
    QCOMPARE(migration.statements,
             (QStringList{u"CREATE TABLE a (\n  b TEXT\n)"_s, u"SELECT ';\n'"_s, u"SELECT 2"_s}));
}

void TestMigration::aTriggerStaysWhole()
{
    const QString trigger = u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN\n  SELECT 1;\n  SELECT 2;\n"
                            "END"_s;
    QCOMPARE(parseMigration(1, u"-- T\n"_s + trigger + u";\n"_s).statements, QStringList{trigger});
}

void TestMigration::withoutATitleOrAStatementItIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("empty") << QString();
    QTest::newRow("no title") << u"SELECT 1;\n"_s;
    QTest::newRow("no statement") << u"-- Title\n-- more\n\n"_s;
}

void TestMigration::withoutATitleOrAStatementItIsRefused()
{
    QFETCH(const QString, sql);
    QVERIFY(refusal([&] { parseMigration(4, sql); }).contains(u"4"_s));
}

void TestMigration::theProgramsOwnAreNumberedWithoutGaps()
{
    int number = 0;
    for (const Migration &migration : allMigrations())
        QCOMPARE(migration.number, ++number);
    QVERIFY(number > 0);
    QVERIFY(allMigrations().front().statements.front().startsWith(u"CREATE TABLE case_numbers"_s));
}

NOTICEDESK_TEST(TestMigration)
#include "test_migration.moc"
