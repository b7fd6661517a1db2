// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "refusal.h"
#include "store/cases/casenumbers.h"
#include "store/database/snapshot.h"
#include "store/database/storecopy.h"
#include "store/database/transaction.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "store/postgres/serverschema.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Several desks on one server; run there only.
class TestDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsWhatTheProgramExpects();
    void manyDesksLeaveNoHoleAndLoseNothing();
    void aDeskThatHangsStopsTheOthersForALittleTime();
    void aDeskThatReadsForLongIsNotCutOff();
    void aDeskThatIsCutOffLeavesNothingHalf();
    void twoDesksDoNotOverwriteEachOther();
    void staffCannotChangeTheHistory_data();
    void staffCannotChangeTheHistory();
    void staffCannotPutTablesInThePlaceOfTheStores_data();
    void staffCannotPutTablesInThePlaceOfTheStores();
    void whatStaffDoesBearsItsNameAndTheServersTime();
    void aStoreIsCopiedBothWays();
    void anEarlierStoreIsBroughtUpToDateByItsOwner();
    void aProgramOfAnotherVersionIsToldAndWritesNothing();
    void searchesOfAnEarlierStoreAreDrawnAnew();
};

namespace
{

QStringList problemsOf(Database &database)
{
    StoreExamination examination(database, {});
    return sentencesOf(examination.file() + examination.schema() + examination.chain() +
                       examination.records() + examination.sheets() + examination.searchData());
}

/// Issues a notice, also while other desks do.
void issueOne(Store &store, const OfficeCalendar &calendar)
{
    CaseActions actions(store, RuleContext{QDate(2026, 11, 22), calendar, {}});
    std::optional<CaseRecord> draft;
    for (bool isDone = false; !isDone;) {
        try {
            if (!draft)
                draft = actions.addDraft(soundDraft());
            actions.issue(edit(*draft), ActingStore::print);
            isDone = true;
        } catch (const StoreBusy &) {
            // Another desk had its turn for long.
        }
    }
}

} // namespace

void TestDesks::theSchemaIsWhatTheProgramExpects()
{
    OpenStore store;
    QFile list(QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/migrations/postgresql/schema.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString present = serverSchema(store.database()).join(u'\n') + u'\n';
    QVERIFY2(QString::fromUtf8(list.readAll()) == present, qPrintable(present));
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::manyDesksLeaveNoHoleAndLoseNothing()
{
    constexpr int desks = 10;
    constexpr int each = 10;
    OpenStore store;
    const OfficeCalendar calendar = calendar2026();
    const QString place = store.path();
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk) {
        threads.emplace_back([&, desk] {
            const auto own = Store::openForWriting(place, {u"desk%1"_s.arg(desk), u"pc"_s},
                                                   [&store] { return store.now; });
            for (int done = 0; done < each; ++done)
                issueOne(*own, calendar);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto given = CaseNumbers(store.database()).lastGiven();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.front().serial(), desks * each);
    QCOMPARE(store.database().value(u"SELECT count(*) FROM cases WHERE serial > 0"_s).toInt(),
             desks * each);
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::aDeskThatHangsStopsTheOthersForALittleTime()
{
    OpenStore store;
    const auto other = openDatabase(store.path(), Database::Access::ReadWrite);
    other->begin();
    // The server ends its transaction after two seconds, and nobody waits for more than three.
    bool isAdded = false;
    for (int tries = 0; tries < 3 && !isAdded; ++tries) {
        try {
            store.added(CaseFile());
            isAdded = true;
        } catch (const StoreBusy &) {
            // On a busy machine the server may be late.
        }
    }
    QVERIFY(isAdded);
    QVERIFY(!refusal([&] { other->commit(); }).isEmpty());
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::aDeskThatReadsForLongIsNotCutOff()
{
    constexpr int longer = 2500; // ms: than a writing desk may hang
    OpenStore store;
    const auto other = openDatabase(store.path(), Database::Access::ReadOnly);
    const Snapshot snapshot(*other);
    QCOMPARE(CaseRecords(*other).all().size(), 0);
    QTest::qSleep(longer);
    store.added(CaseFile());
    QCOMPARE(CaseRecords(*other).all().size(), 0); // of the same moment
}

void TestDesks::aDeskThatIsCutOffLeavesNothingHalf()
{
    OpenStore store;
    const qint64 before = History(store.database()).head().sequence;
    const auto own =
        Store::openForWriting(store.path(), {u"desk"_s, u"pc"_s}, [&store] { return store.now; });
    const qint64 backend = own->database().value(u"SELECT pg_backend_pid()"_s).toLongLong();
    const QString said = refusal([&] {
        Change change(*own, u"import"_s);
        CaseWriter(change).add(CaseFile());
        store.database().value(u"SELECT pg_terminate_backend(?)"_s, {backend});
        change.commit();
    });
    QVERIFY2(said.contains(u"connection to the server was lost"_s), qPrintable(said));
    QCOMPARE(History(store.database()).head().sequence, before);
    QCOMPARE(CaseRecords(store.database()).all().size(), 0);
    store.added(CaseFile()); // and the others go on
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::twoDesksDoNotOverwriteEachOther()
{
    ActingStore here;
    const CaseRecord record = here.actions.addDraft(soundDraft());
    const auto there = Store::openForWriting(here.store.path(), {u"other"_s, u"pc"_s},
                                             [&here] { return here.store.now; });
    CaseActions others(*there, RuleContext{QDate(2026, 11, 22), here.calendar, {}});
    CaseFile changed = record.file;
    changed.notice.reason = u"另一個窗口"_s;
    others.saveDraft(edit(record), changed);
    QVERIFY_THROWS_EXCEPTION(RecordChanged, here.actions.saveDraft(edit(record), record.file));
    QCOMPARE(CaseRecords(here.store.database()).find(record.id)->file.notice.reason,
             changed.notice.reason);
}

void TestDesks::staffCannotChangeTheHistory_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const QString &statement) {
        QTest::addRow("%s", qPrintable(statement.left(60))) << statement;
    };
    row(u"UPDATE history SET action = 'x'"_s);
    row(u"UPDATE history SET changes = '[]'"_s);
    row(u"DELETE FROM history"_s);
    row(u"TRUNCATE history CASCADE"_s);
    row(u"DROP TABLE history CASCADE"_s);
    row(u"ALTER TABLE history DISABLE TRIGGER ALL"_s);
    row(u"ALTER TABLE history ADD COLUMN more text"_s);
    row(u"DROP TRIGGER history_is_not_changed ON history"_s);
    row(u"CREATE TRIGGER more BEFORE INSERT ON history FOR EACH ROW EXECUTE FUNCTION refuse('x')"_s);
    row(u"CREATE RULE more AS ON INSERT TO history DO INSTEAD NOTHING"_s);
    row(u"INSERT INTO history SELECT sequence + 1, at, \"user\", host, action, subject, record,"
        " revision, changes, hash, hash FROM history ORDER BY sequence DESC LIMIT 1"_s);
    row(u"CREATE OR REPLACE FUNCTION is_moment(moment text) RETURNS boolean LANGUAGE sql"
        " AS 'SELECT true'"_s);
    row(u"SET session_replication_role = replica"_s);
    row(u"SET ROLE postgres"_s);
    row(u"SET SESSION AUTHORIZATION postgres"_s);
    row(u"DROP SCHEMA noticedesk CASCADE"_s);
    row(u"DELETE FROM store_version"_s);
    row(u"UPDATE time_stamps SET sequence = 1"_s);
    row(u"SELECT add_history(2, '2026-11-22T01:02:03.004Z', 'clerk', 'pc', 'x', 'case', 1, 1, '[]',"
        " (SELECT hash FROM history), sha256('x'))"_s); // not now
    row(u"SELECT add_history(2, to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
        " 'boss', 'pc', 'x', 'case', 1, 1, '[]', (SELECT hash FROM history), sha256('x'))"_s);
    row(u"SELECT add_history(5, to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
        " 'clerk', 'pc', 'x', 'case', 1, 1, '[]', (SELECT hash FROM history), sha256('x'))"_s);
    row(u"SELECT add_history(2, to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
        " 'clerk', 'pc', 'x', 'case', 1, 1, '[]', (SELECT hash FROM history), sha256('x'))"_s);
    row(u"SELECT erase_history('[]', 'import', 1)"_s); // of a case that is there
}

void TestDesks::staffCannotChangeTheHistory()
{
    QFETCH(const QString, statement);
    OpenStore store;
    store.added(CaseFile());
    const auto before = History(store.database()).last(10);
    const auto clerk =
        openDatabase(placeFor(u"clerk"_s, store.path()), Database::Access::ReadWrite);
    QVERIFY(!refusal([&] { clerk->run(statement); }).isEmpty());
    // This is answered with a warning only.
    clerk->run(u"GRANT ALL ON history TO clerk"_s);
    QCOMPARE(store.database()
                 .value(u"SELECT has_table_privilege('clerk', 'noticedesk.history',"
                        " 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')::int"_s)
                 .toInt(),
             0);
    QCOMPARE(History(store.database()).last(10).size(), before.size());
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::staffCannotPutTablesInThePlaceOfTheStores_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString purged = u"CREATE TEMP TABLE purged_cases AS"
                           " SELECT id AS case_id, 9 AS first_entry FROM cases"_s;
    QTest::newRow("a sheet is purged") << QStringList{purged, u"DELETE FROM issued_sheet_streams"_s,
                                                      u"DELETE FROM issued_sheets"_s};
    QTest::newRow("an entry is purged")
        << QStringList{purged, u"SELECT erase_history('[]', 'issue', 1)"_s};
    QTest::newRow("the owner works on it") << QStringList{
        u"CREATE TEMP TABLE history (LIKE noticedesk.history)"_s,
        u"GRANT ALL ON pg_temp.history TO PUBLIC"_s,
        u"CREATE FUNCTION pg_temp.take() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " GRANT ALL ON noticedesk.history TO clerk; RETURN NEW; END $$"_s,
        u"CREATE TRIGGER take BEFORE INSERT ON pg_temp.history FOR EACH ROW"
        " EXECUTE FUNCTION pg_temp.take()"_s,
        u"SELECT add_history(1, now, 'clerk', 'pc', 'x', 'case', 1, 1, '[]', zero,"
        " sha256(zero || convert_to('1:1,24:' || now || ',5:clerk,2:pc,1:x,4:case,1:1,1:1,'"
        " || '2:[],', 'UTF8'))) FROM (SELECT decode(repeat('00', 32), 'hex') AS zero,"
        " to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS now) AS entry"_s};
}

void TestDesks::staffCannotPutTablesInThePlaceOfTheStores()
{
    QFETCH(const QStringList, statements);
    ActingStore desk;
    desk.issued();
    Database &database = desk.store.database();
    const auto clerk =
        openDatabase(placeFor(u"clerk"_s, desk.store.path()), Database::Access::ReadWrite);
    for (const QString &statement : statements.first(statements.size() - 1))
        refusal([&] { clerk->run(statement); });
    QVERIFY(!refusal([&] { clerk->run(statements.last()); }).isEmpty());
    QCOMPARE(
        database
            .value(u"SELECT has_table_privilege('clerk', 'noticedesk.history', 'DELETE')::int"_s)
            .toInt(),
        0);
    QCOMPARE(database.value(u"SELECT count(*) FROM issued_sheets"_s).toInt(), 1);
    QCOMPARE(problemsOf(database), QStringList());
}

void TestDesks::whatStaffDoesBearsItsNameAndTheServersTime()
{
    OpenStore store;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto clerk =
        Store::openForWriting(placeFor(u"clerk"_s, store.path()), {u"somebody"_s, u"pc9"_s},
                              [] { return QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC); });
    const OfficeCalendar calendar = calendar2026();
    CaseActions actions(*clerk, RuleContext{QDate(2026, 11, 22), calendar, {}});
    const CaseRecord record =
        actions.issue(edit(actions.addDraft(soundDraft())), ActingStore::print);
    QVERIFY(record.file.number);
    const HistoryEntry entry = History(store.database()).last(1).front();
    QCOMPARE(entry.user, u"clerk"_s);
    QCOMPARE(entry.host, u"pc9"_s);
    const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODateWithMs);
    QVERIFY2(qAbs(before.secsTo(at)) < 60, qPrintable(entry.at));
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::aStoreIsCopiedBothWays()
{
    ActingStore desk;
    const CaseRecord issued = desk.issued();
    desk.actions.addDraft(soundDraft());
    const HistoryHead head = History(desk.store.database()).head();
    const QString file = desk.store.path(u"copy.db"_s);
    desk.store.database().copyInto(file);
    SqliteDatabase copy(file, Database::Access::ReadWrite);
    QCOMPARE(History(copy).head(), head);
    QCOMPARE(problemsOf(copy), QStringList());
    QCOMPARE(CaseRecords(copy).find(issued.id), CaseRecords(desk.store.database()).find(issued.id));

    OpenStore back;
    copyStore(copy, back.database());
    QCOMPARE(History(back.database()).head(), head);
    QCOMPARE(problemsOf(back.database()), QStringList());
    QCOMPARE(CaseRecords(back.database()).find(issued.id), CaseRecords(copy).find(issued.id));
    QCOMPARE(back.found(u"115-0001"_s), QList<qint64>{issued.id.value()});
}

void TestDesks::anEarlierStoreIsBroughtUpToDateByItsOwner()
{
    const QString place = placeOnServer(newDatabase());
    {
        PostgresDatabase database(place, Database::Access::ReadWrite);
        Transaction transaction(database);
        for (const QString &statement : serverMigrations().front().statements)
            database.run(statement);
        database.setVersion(1);
        transaction.commit();
    }
    const auto open = [&](const QString &user) {
        return Store::openForWriting(placeFor(user, place), {user, u"pc"_s},
                                     [] { return QDateTime::currentDateTimeUtc(); });
    };
    const QString said = refusal([&] { open(u"clerk"_s); });
    QVERIFY2(said.contains(u"its owner"_s), qPrintable(said));
    const auto owned = open(u"postgres"_s);
    QCOMPARE(owned->database().version(), serverMigrations().back().number);
    QCOMPARE(problemsOf(owned->database()), QStringList());
    const OfficeCalendar calendar = calendar2026();
    CaseActions(*open(u"clerk"_s), RuleContext{QDate(2026, 11, 22), calendar, {}})
        .addDraft(soundDraft());
}

void TestDesks::aProgramOfAnotherVersionIsToldAndWritesNothing()
{
    OpenStore store;
    const CaseRecord draft = store.added(soundDraft());
    PostgresDatabase owner(store.path(), Database::Access::ReadWrite);
    owner.run(u"UPDATE store_version SET version = version + 1"_s);
    owner.run(u"ALTER TABLE case_list RENAME COLUMN officer TO somebody"_s);
    const QString saving = refusal([&] { store.added(soundDraft()); });
    QVERIFY2(saving.contains(u"another version meanwhile"_s), qPrintable(saving));
    const QString looking = refusal([&] { store.found(u"學"_s); });
    QVERIFY2(looking.contains(u"another version meanwhile"_s), qPrintable(looking));
    QCOMPARE(CaseRecords(owner).all(), std::vector{draft.id});
}

void TestDesks::searchesOfAnEarlierStoreAreDrawnAnew()
{
    OpenStore store;
    CaseFile file;
    file.notice.reason = u"𠮷田 第115-0500號"_s;
    const CaseId id = store.added(file).id;
    // As version 3 had them.
    for (const QString &statement :
         {u"ALTER TABLE case_search DROP COLUMN title_neighbours, DROP COLUMN neighbours"_s,
          u"ALTER TABLE case_search ADD COLUMN title_neighbours text[] NOT NULL DEFAULT '{}'"_s,
          u"ALTER TABLE case_search ADD COLUMN neighbours text[] NOT NULL DEFAULT '{}'"_s,
          u"CREATE INDEX case_search_by_neighbours ON case_search USING gin (neighbours)"_s})
        store.database().run(statement);
    store.database().setVersion(3);
    store.close();
    store.open();
    QCOMPARE(store.database().version(), serverMigrations().back().number);
    QCOMPARE(problemsOf(store.database()), QStringList());
    for (const QString &word : {u"𠮷田"_s, u"田"_s, u"115-0500"_s, u"第115"_s})
        QCOMPARE(store.found(word), QList<qint64>{id.value()});
    QCOMPARE(store.found(u"田𠮷"_s), QList<qint64>());
}

NOTICEDESK_TEST(TestDesks)
#include "test_desks.moc"
