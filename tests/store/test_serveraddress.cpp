// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/postgres/postgresfault.h"
#include "store/postgres/serveraddress.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Where a store on a server is.
class TestServerAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsRead_data();
    void anAddressIsRead();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void onlyThisMachineNeedsNoEncryption();
    void aFileIsNoAddress();
    void whatNoServerSaidIsALostConnection();
};

void TestServerAddress::anAddressIsRead_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &place, const QString &host, int port, const QString &name,
                        const QString &user, const QString &shown) {
        QTest::addRow("%s", qPrintable(place)) << place << host << port << name << user << shown;
    };
    row(u"postgresql://server/office"_s, u"server"_s, 0, u"office"_s, {},
        u"postgresql://server/office"_s);
    row(u"postgresql://wang@server:5433/office"_s, u"server"_s, 5433, u"office"_s, u"wang"_s,
        u"postgresql://wang@server:5433/office"_s);
    row(u"postgresql:///office?host=/run/postgresql"_s, u"/run/postgresql"_s, 0, u"office"_s, {},
        u"postgresql:///office?host=/run/postgresql"_s);
    row(u"postgresql:///office?host=/run&user=wang"_s, u"/run"_s, 0, u"office"_s, u"wang"_s,
        u"postgresql:///office?host=/run&user=wang"_s);
    row(u"postgresql://server/office?sslrootcert=/etc/office.crt"_s, u"server"_s, 0, u"office"_s,
        {}, u"postgresql://server/office?sslrootcert=/etc/office.crt"_s);
}

void TestServerAddress::anAddressIsRead()
{
    QFETCH(const QString, place);
    QFETCH(const QString, shown);
    QVERIFY(isServerAddress(place));
    const ServerAddress address = parseServerAddress(place);
    QTEST(address.host, "host");
    QTEST(address.port, "port");
    QTEST(address.name, "name");
    QTEST(address.user, "user");
    QCOMPARE(address.toString(), shown);
    // What is shown leads to the same place.
    QCOMPARE(parseServerAddress(shown).toString(), shown);
}

void TestServerAddress::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place :
         {u"postgresql://"_s, u"postgresql://server"_s, u"postgresql://server/"_s,
          u"postgresql:///office"_s, u"postgresql://server/a/b"_s, u"postgresql://server/a#b"_s,
          u"postgresql://server:port/a"_s, u"postgresql:///a?host=run"_s,
          u"postgresql://server/a?host=/run"_s, u"postgresql://server/a?sslmode=disable"_s,
          u"postgresql://server/a?sslrootcert=/x;sslmode=disable"_s,
          u"postgresql://server/a?sslrootcert=/x%20sslmode=disable"_s,
          u"postgresql://server/a?sslrootcert=/x%3Bsslmode=disable"_s,
          u"postgresql://wang:s3cret@server/a"_s, u"postgresql://server/a?password=s3cret"_s})
        QTest::addRow("%s", qPrintable(place)) << place;
}

void TestServerAddress::whatIsNoneIsRefused()
{
    QFETCH(const QString, place);
    const QString said = refusal([&] { parseServerAddress(place); });
    QVERIFY(!said.isEmpty());
    QVERIFY2(!said.contains(u"s3cret"_s), qPrintable(said));
}

void TestServerAddress::onlyThisMachineNeedsNoEncryption()
{
    for (const QString &place : {u"postgresql:///a?host=/run"_s, u"postgresql://localhost/a"_s,
                                 u"postgresql://127.0.0.1/a"_s, u"postgresql://[::1]/a"_s})
        QVERIFY2(parseServerAddress(place).isLocal(), qPrintable(place));
    for (const QString &place :
         {u"postgresql://server/a"_s, u"postgresql://10.0.0.1/a"_s,
          u"postgresql://localhost.example.org/a"_s, u"postgresql://127.0.0.1.example.org/a"_s})
        QVERIFY2(!parseServerAddress(place).isLocal(), qPrintable(place));
}

void TestServerAddress::aFileIsNoAddress()
{
    for (const QString &place : {u"postgresql"_s, u"postgresql:/x.db"_s, u"/data/postgresql://x"_s})
        QVERIFY2(!isServerAddress(place), qPrintable(place));
}

void TestServerAddress::whatNoServerSaidIsALostConnection()
{
    for (const QString &words :
         {u"SSL SYSCALL error: EOF detected"_s, u"SSL SYSCALL error: Connection timed out"_s,
          u"server closed the connection unexpectedly"_s}) {
        const QSqlError error(u"QPSQL: Unable to create query"_s, words, QSqlError::StatementError);
        QVERIFY_THROWS_EXCEPTION(StoreUnreachable, throwPostgresFault(error, {}));
    }
    // What it said of a statement is none.
    const QSqlError refused({}, u"ERROR: division by zero"_s, QSqlError::StatementError,
                            u"22012"_s);
    try {
        throwPostgresFault(refused, {});
    } catch (const StoreUnreachable &) {
        QFAIL("the server has answered");
    } catch (const StoreError &error) {
        QVERIFY(error.message().contains(u"division"_s));
    }
}

NOTICEDESK_TEST(TestServerAddress)
#include "test_serveraddress.moc"
