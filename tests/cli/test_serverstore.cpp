// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/refusal.h"
#include "../store/testserver.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
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
    void attachmentsAreOnTheServerAndComeBack();
    void anAttachmentThatWasDamagedThereIsFound();
    void aBackupIsNotRestoredIntoAServer();
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

/// Commands are given at a computer that has nothing of what another one keeps for itself.
class Computer final
{
public:
    Computer() : m_before(qgetenv("XDG_CACHE_HOME"))
    {
        qputenv("XDG_CACHE_HOME", m_folder.path().toLocal8Bit());
    }
    ~Computer() { qputenv("XDG_CACHE_HOME", m_before); }
    Computer(const Computer &) = delete;
    Computer &operator=(const Computer &) = delete;

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

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

void TestServerStore::attachmentsAreOnTheServerAndComeBack()
{
    const StoreFolder folder(plainLines(1));
    const QString server = placeOnServer(newDatabase());
    QCOMPARE(folder.run({u"copy"_s, u"--to"_s, server}).status, 0);
    // More than two blocks, and no text.
    QByteArray bytes;
    for (int at = 0; at < 2'500'000; ++at)
        bytes.append(static_cast<char>(at * 7 + at / 251));
    const QString file = folder.write(u"scan.bin"_s, bytes);
    {
        const Computer first;
        QCOMPARE(on(server, {u"attach"_s, u"114-0001"_s, file}).status, 0);
    }
    const QString extracted = folder.path(u"extracted.bin"_s);
    const QStringList extraction{u"evidence"_s, u"114-0001"_s, u"--extract"_s,
                                 u"1"_s,        u"-o"_s,       extracted};
    {
        const Computer second;
        QCOMPARE(on(server, extraction).status, 0);
        QCOMPARE(folder.read(u"extracted.bin"_s), bytes);
    }
    // Into files and to another server; each is whole by itself.
    const Computer third;
    QCOMPARE(on(server, {u"verify"_s}).status, 0);
    const QString backup = folder.path(u"backup.db"_s);
    QCOMPARE(on(server, {u"backup"_s, backup}).status, 0);
    const QString copy = folder.path(u"copy.db"_s);
    QCOMPARE(on(server, {u"copy"_s, u"--to"_s, copy}).status, 0);
    const QString other = placeOnServer(newDatabase());
    QCOMPARE(on(copy, {u"copy"_s, u"--to"_s, other}).status, 0);
    for (const QString &place : {backup, copy, other}) {
        const Computer own;
        QCOMPARE(on(place, {u"verify"_s}).status, 0);
        QFile::remove(extracted);
        QCOMPARE(on(place, extraction).status, 0);
        QCOMPARE(folder.read(u"extracted.bin"_s), bytes);
    }
}

void TestServerStore::anAttachmentThatWasDamagedThereIsFound()
{
    const StoreFolder folder(plainLines(1));
    const QString server = placeOnServer(newDatabase());
    QCOMPARE(folder.run({u"copy"_s, u"--to"_s, server}).status, 0);
    const QString file = folder.write(u"scan.bin"_s, "0123456789");
    QCOMPARE(on(server, {u"attach"_s, u"114-0001"_s, file}).status, 0);
    PostgresDatabase database(server, Database::Access::ReadWrite);
    const QString damage = u"UPDATE evidence_blocks SET bytes = '%1'"_s;
    // Not without the administrator's might.
    QVERIFY(!refusal([&] { database.run(damage.arg(u"0123456780"_s)); }).isEmpty());
    QVERIFY(!refusal([&] { database.run(u"DELETE FROM evidence_blocks"_s); }).isEmpty());
    for (const QString &instead : {u"0123456780"_s, u"012345678"_s}) {
        database.run(u"SET session_replication_role = replica"_s);
        database.run(damage.arg(instead));
        database.run(u"SET session_replication_role = origin"_s);
        const Computer own;
        const RunResult result = on(server, {u"verify"_s});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("attachment 1 of case 1"), result.errors.constData());
        QCOMPARE(on(server, {u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"1"_s, u"-o"_s,
                             folder.path(u"damaged.bin"_s)})
                     .status,
                 3);
        QVERIFY(!folder.names().contains(u"damaged.bin"_s));
    }
}

void TestServerStore::aBackupIsNotRestoredIntoAServer()
{
    const QString server = newServerStore();
    const StoreFolder folder(plainLines(1));
    QCOMPARE(faultOfRefusal(on(server, {u"restore"_s, folder.store()}), 3, u"administrator"_s),
             QString());
}

NOTICEDESK_TEST(TestServerStore)
#include "test_serverstore.moc"
