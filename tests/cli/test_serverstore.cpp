// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/testserver.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Commands on a store that a server keeps.
class TestServerStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameActionsGiveTheSameExport();
    void aStoreIsCopiedToAServerAndBack();
    void whatCannotBeDoneIsToldInWords_data();
    void whatCannotBeDoneIsToldInWords();
    void aPasswordInAnAddressIsNeverShown();
    void anEarlierOrLaterStoreIsNotTouched();
    void whatIsNotForServersYetSaysSo();
};

namespace
{

RunResult on(const QString &place, const QStringList &arguments)
{
    return runInside(arguments.mid(0, 1) + QStringList{u"--store"_s, place} + arguments.mid(1));
}

/// Makes a store there and acts on it; gives all that can be seen of it then.
QByteArray actedOn(const QString &place, const StoreFolder &files)
{
    QByteArray seen;
    for (const QStringList &arguments :
         {QStringList{u"init"_s}, QStringList{u"import"_s, files.path(u"cases.jsonl"_s)},
          QStringList{u"import"_s, u"--organizations"_s, files.path(u"book.csv"_s)},
          QStringList{u"record"_s, files.path(u"actions.jsonl"_s)},
          QStringList{u"list"_s, u"--json"_s}, QStringList{u"list"_s, u"--text"_s, u"公會"_s},
          QStringList{u"export"_s, u"--all"_s}, QStringList{u"statistics"_s, u"--json"_s},
          QStringList{u"verify"_s}}) {
        const RunResult result = on(place, arguments);
        seen += QByteArray::number(result.status) + ' ' + arguments.first().toUtf8() + '\n' +
                result.output + result.errors;
    }
    return seen;
}

QString newServerStore()
{
    const QString place = placeOnServer(newDatabase());
    return on(place, {u"init"_s}).status == 0 ? place : QString();
}

} // namespace

void TestServerStore::theSameActionsGiveTheSameExport()
{
    const StoreFolder files;
    files.write(u"cases.jsonl"_s, plainLines(4) + linesOf(sampleCases(2)));
    files.write(u"book.csv"_s, "ORGID,ORGNAME,STATUSCODE,UPDATETIME\nA1,甲公會,,\nA2,乙公會,,\n");
    files.write(u"actions.jsonl"_s, R"({"case":"114-0001","action":"dispatch","document":"notice",)"
                                    R"("channel":"registeredLetter","sentOn":"2026-12-01",)"
                                    R"("registeredNumber":"123456"})"
                                    "\n");
    const QString file = files.path(u"other.db"_s);
    const QByteArray onFile = actedOn(file, files);
    const QByteArray onServer = actedOn(placeOnServer(newDatabase()), files);
    QVERIFY2(onFile.contains("0 verify"), onFile.constData());
    QCOMPARE(onServer, onFile);
}

void TestServerStore::aStoreIsCopiedToAServerAndBack()
{
    const StoreFolder folder(plainLines(5));
    const QString server = placeOnServer(newDatabase());
    const RunResult there = folder.run({u"copy"_s, u"--to"_s, server});
    QCOMPARE(there.errors, QByteArray());
    QCOMPARE(there.status, 0);
    QCOMPARE(on(server, {u"export"_s, u"--all"_s}).output, folder.cases());
    QCOMPARE(on(server, {u"verify"_s}).status, 0);
    // There is one now, and it stays as it is.
    QCOMPARE(folder.run({u"copy"_s, u"--to"_s, server}).status, 3);

    const QString back = folder.path(u"back.db"_s);
    const RunResult here = on(server, {u"copy"_s, u"--to"_s, back});
    QCOMPARE(here.errors, QByteArray());
    QCOMPARE(here.output, there.output);
    QCOMPARE(on(back, {u"export"_s, u"--all"_s}).output, folder.cases());
    QCOMPARE(on(back, {u"verify"_s}).status, 0);
    QCOMPARE(on(back, {u"list"_s, u"--text"_s, u"114-0003"_s}).output.count('\n'), 1);

    const QString backup = folder.path(u"backup.db"_s);
    QCOMPARE(on(server, {u"backup"_s, backup}).status, 0);
    QCOMPARE(on(backup, {u"export"_s, u"--all"_s}).output, folder.cases());
}

void TestServerStore::whatCannotBeDoneIsToldInWords_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("told");
    QTest::newRow("no server") << u"postgresql:///x?host=/nowhere"_s << u"cannot be used"_s;
    QTest::newRow("no such database") << placeOnServer(u"nothing"_s) << u"does not exist"_s;
    QTest::newRow("no store in it") << placeOnServer(u"postgres"_s) << u"noticedesk init"_s;
    QTest::newRow("no such user")
        << placeOnServer(u"postgres"_s).replace(u"user=postgres"_s, u"user=nobody9"_s)
        << u"nobody9"_s;
    QTest::newRow("a user without rights")
        << newServerStore().replace(u"user=postgres"_s, u"user=stranger"_s) << u"may not see"_s;
    QTest::newRow("no address") << u"postgresql://"_s << u"postgresql://HOST/NAME"_s;
    QTest::newRow("an unknown option")
        << u"postgresql:///x?host=/nowhere&sslmode=disable"_s << u"postgresql://HOST/NAME"_s;
}

void TestServerStore::whatCannotBeDoneIsToldInWords()
{
    QFETCH(const QString, place);
    QFETCH(const QString, told);
    const StoreFolder files;
    const QString cases = files.write(u"cases.jsonl"_s, plainLines(1));
    for (const QStringList &arguments : {QStringList{u"list"_s}, QStringList{u"import"_s, cases}}) {
        const RunResult result = on(place, arguments);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(faultOfRefusal(result, 3, told), QString());
    }
}

void TestServerStore::aPasswordInAnAddressIsNeverShown()
{
    for (const QString &place : {u"postgresql://wang:s3cret@localhost/office"_s,
                                 u"postgresql://:s3cret@localhost/office"_s,
                                 u"postgresql:///office?host=/tmp&password=s3cret"_s,
                                 u"postgresql://wang:s3cret@local host/office"_s}) {
        const RunResult result = on(place, {u"list"_s});
        QCOMPARE(result.status, 3);
        QVERIFY2(!result.errors.contains("s3cret"), result.errors.constData());
    }
}

void TestServerStore::anEarlierOrLaterStoreIsNotTouched()
{
    const QString place = newServerStore();
    for (const int version : {0, 99}) {
        PostgresDatabase(place, Database::Access::ReadWrite)
            .run(u"UPDATE store_version SET version = %1"_s.arg(version));
        QCOMPARE(on(place, {u"list"_s}).status, 3);
        QCOMPARE(on(place, {u"import"_s, u"nothing.json"_s}).output, QByteArray());
    }
}

void TestServerStore::whatIsNotForServersYetSaysSo()
{
    const StoreFolder folder(plainLines(1));
    const QString server = placeOnServer(newDatabase());
    QCOMPARE(folder.run({u"copy"_s, u"--to"_s, server}).status, 0);
    const QString picture = folder.write(u"picture.png"_s, "no picture");
    QCOMPARE(faultOfRefusal(on(server, {u"attach"_s, u"114-0001"_s, picture}), 3, u"server"_s),
             QString());
    QCOMPARE(faultOfRefusal(on(server, {u"restore"_s, picture}), 3, u"administrator"_s), QString());
    QCOMPARE(on(server, {u"export"_s, u"--all"_s}).output, folder.cases());
}

NOTICEDESK_TEST(TestServerStore)
#include "test_serverstore.moc"
