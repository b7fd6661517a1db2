// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/database/query.h"
#include "store/database/transaction.h"
#include "testprogram.h"
#include "testserver.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Statements of a transaction that go to a server together; run there only.
class TestWaitingStatements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<PostgresDatabase>(placeOnServer(newDatabase()),
                                                        Database::Access::ReadWrite);
        m_database->run(u"CREATE SCHEMA noticedesk"_s);
        m_database->run(u"CREATE TABLE kept (place int PRIMARY KEY, words text, bytes bytea)"_s);
    }

    void eachValueArrivesAsItIs();
    void theyRunInTheirOrderBeforeWhatIsRead();
    void aFaultIsThrownWhereTheyRun();
    void afterAFaultTheSameStatementRuns();
    void whatIsTakenBackNeverRuns();
    void theServerKeepsNoMoreOfThemThanAreUsed();
    void manyOfThemGoBeforeTheEnd();

private:
    void keep(int place, const QString &words)
    {
        m_database->run(u"INSERT INTO kept (place, words) VALUES (?, ?)"_s, {place, words});
    }
    int count() { return m_database->value(u"SELECT count(*) FROM kept"_s).toInt(); }

    std::unique_ptr<PostgresDatabase> m_database;
};

void TestWaitingStatements::eachValueArrivesAsItIs()
{
    const QStringList texts{u""_s, QString(), u"'; DROP TABLE kept; --"_s, u"\\' \\\\ $1 ? %1"_s,
                            u"𠮷 \n\t é"_s};
    const QByteArray bytes("\0'\\\xFF", 4);
    Transaction transaction(*m_database);
    int place = 0;
    for (const QString &text : texts)
        keep(++place, text);
    m_database->run(u"INSERT INTO kept VALUES (?, '?', ?)"_s, {++place, bytes});
    m_database->run(u"INSERT INTO kept VALUES (?, ?)"_s, {99, QVariant()});
    transaction.commit();
    QStringList kept;
    forEachRow(*m_database, u"SELECT words FROM kept ORDER BY place"_s, {},
               [&](const Query &row) { kept.append(row.value(0).toString()); });
    QCOMPARE(kept, texts + QStringList({u"?"_s, QString()}));
    QCOMPARE(m_database->value(u"SELECT bytes FROM kept WHERE place = ?"_s, {place}), bytes);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM kept WHERE words IS NULL"_s).toInt(), 1);
}

void TestWaitingStatements::theyRunInTheirOrderBeforeWhatIsRead()
{
    Transaction transaction(*m_database);
    keep(1, u"first"_s);
    m_database->run(u"UPDATE kept SET words = words || ?"_s, {u" and then"_s});
    QCOMPARE(m_database->value(u"SELECT words FROM kept"_s).toString(), u"first and then"_s);
    m_database->run(u"DELETE FROM kept"_s);
    QCOMPARE(count(), 0);
    m_database->run(u"CREATE TABLE later (place int)"_s);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM later"_s).toInt(), 0);
}

void TestWaitingStatements::aFaultIsThrownWhereTheyRun()
{
    {
        Transaction transaction(*m_database);
        keep(1, u"one"_s);
        keep(1, u"the same place"_s);
        keep(2, u"two"_s);
        QVERIFY(refusal([&] { count(); }).contains(u"constraint"_s));
        QVERIFY(!refusal([&] { transaction.commit(); }).isEmpty());
    }
    {
        Transaction transaction(*m_database);
        keep(1, u"one"_s);
        keep(1, u"the same place"_s);
        QVERIFY(refusal([&] { transaction.commit(); }).contains(u"constraint"_s));
    }
    QCOMPARE(count(), 0);
}

void TestWaitingStatements::afterAFaultTheSameStatementRuns()
{
    {
        Transaction transaction(*m_database);
        m_database->run(u"DELETE FROM nowhere WHERE place = ?"_s, {1});
        keep(1, u"one"_s); // prepared behind the fault, so it is not
        QVERIFY(!refusal([&] { m_database->runWaiting(); }).isEmpty());
    }
    for (int place = 1; place <= 2; ++place) {
        Transaction transaction(*m_database);
        keep(place, u"again"_s);
        transaction.commit();
    }
    QCOMPARE(count(), 2);
}

void TestWaitingStatements::whatIsTakenBackNeverRuns()
{
    {
        const Transaction takenBack(*m_database);
        keep(1, u"one"_s);
    }
    QCOMPARE(count(), 0);
    Transaction transaction(*m_database);
    keep(2, u"two"_s);
    transaction.commit();
    QCOMPARE(m_database->value(u"SELECT min(place) FROM kept"_s).toInt(), 2);
}

void TestWaitingStatements::theServerKeepsNoMoreOfThemThanAreUsed()
{
    for (int tries = 0; tries < 3; ++tries) {
        const Transaction takenBack(*m_database);
        keep(1, u"one"_s);
        QCOMPARE(count(), 1);
        m_database->run(u"UPDATE kept SET words = ?"_s, {u"never sent"_s});
    }
    QCOMPARE(
        m_database
            ->value(u"SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'waiting%'"_s)
            .toInt(),
        1);
    Transaction transaction(*m_database);
    keep(1, u"one"_s);
    m_database->run(u"UPDATE kept SET words = ?"_s, {u"sent"_s});
    transaction.commit();
    QCOMPARE(m_database->value(u"SELECT words FROM kept"_s).toString(), u"sent"_s);
}

void TestWaitingStatements::manyOfThemGoBeforeTheEnd()
{
    const QString longText(100'000, u'字');
    Transaction transaction(*m_database);
    for (int place = 1; place <= 4; ++place)
        keep(place, longText);
    keep(4, u"the same place"_s);
    QVERIFY(refusal([&] { keep(5, longText + longText + longText); }).contains(u"constraint"_s));
}

NOTICEDESK_TEST(TestWaitingStatements)
#include "test_waitingstatements.moc"
