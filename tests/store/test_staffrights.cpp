// SPDX-License-Identifier: GPL-3.0-or-later
#include "examinedstore.h"
#include "filleddirectory.h"
#include "purgedesk.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/history/erasure.h"
#include "store/history/event.h"
#include "store/history/history.h"
#include "testprogram.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What those at the desks can do to a store on a server, by statements of their own and with the
/// program.
class TestStaffRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staffCannotChangeTheHistory_data();
    void staffCannotChangeTheHistory();
    void staffCannotPutTablesInThePlaceOfTheStores_data();
    void staffCannotPutTablesInThePlaceOfTheStores();
    void staffCannotEmptyEntriesOfWhatIsThere();
    void staffCannotTakeOutOfTheHistoryWhatItDoesNotTell_data();
    void staffCannotTakeOutOfTheHistoryWhatItDoesNotTell();
    void whatStaffDeletesIsTakenOutOfTheHistory();
    void whatStaffDoesBearsItsNameAndTheServersTime();
    void aChangeOfStaffMayLastLong();
};

namespace
{

/// A store as the clerk has it open, whose clock is the server's.
std::unique_ptr<Store> storeOfClerk(const QString &place)
{
    return Store::openForWriting(placeFor(u"clerk"_s, place), {u"clerk"_s, u"pc9"_s},
                                 [] { return QDateTime::currentDateTimeUtc(); });
}

Organization cityGovernment()
{
    Organization organization;
    organization.code = u"395000000A"_s;
    organization.name = u"臺南市政府"_s;
    return organization;
}

/// What each entry of the history says.
QStringList entriesOf(Database &database)
{
    QStringList said;
    for (const HistoryEntry &entry : History(database).last(1000))
        said.append(QString::number(entry.sequence) + u' ' + entry.action + u' ' + entry.changes);
    return said;
}

} // namespace

void TestStaffRights::staffCannotChangeTheHistory_data()
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

void TestStaffRights::staffCannotChangeTheHistory()
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

void TestStaffRights::staffCannotPutTablesInThePlaceOfTheStores_data()
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

void TestStaffRights::staffCannotPutTablesInThePlaceOfTheStores()
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

void TestStaffRights::staffCannotEmptyEntriesOfWhatIsThere()
{
    EvidenceDesk desk;
    Store &store = *desk.office.store;
    desk.attached("paper");
    trayPage(desk, "page", {});
    introduceOffice(store, {{}, {}, {{TextBlockKind::Reason, u"title"_s, u"text"_s}}, {}});
    importOrganizations(store, {cityGovernment()});
    Directory<ContactWindow>::save(store, {}, {u"資訊科"_s, {}, {}, {}});
    Directory<Incident>::save(store, {}, {u"incident"_s, {}, {}, {}, {}, {}, {}});
    Directory<Officer>::save(store, {}, {u"王大明"_s, {}, {}, {}, {}});
    Directory<LocalClosure>::save(store, {}, {QDate(2026, 11, 23), u"颱風"_s});
    importCalendarYear(store, 2026, {{QDate(2026, 1, 1), u"元旦"_s}});
    noteEvent(store, u"restore"_s, {{u"aside"_s, {}, u"old.db"_s}});
    const QStringList before = entriesOf(store.database());
    const auto clerk =
        openDatabase(placeFor(u"clerk"_s, store.path()), Database::Access::ReadWrite);
    QStringList subjects;
    for (const HistoryEntry &entry : History(store.database()).last(1000)) {
        const QString said = refusal([&] {
            clerk->run(clerk->historyErasure(), {erasedChanges(), entry.action, entry.sequence});
        });
        QVERIFY2(said.contains(u"never changed"_s), qPrintable(entry.subject));
        subjects.append(entry.subject);
    }
    subjects.removeDuplicates();
    QCOMPARE(subjects.size(), 12);
    QCOMPARE(entriesOf(store.database()), before);
}

namespace
{

using StaffDeed = std::function<void(Change &change)>;

/// Says that a case is purged from this entry on.
void insertPurge(Change &change, const QString &which, qint64 firstEntry)
{
    change.database().run(u"INSERT INTO purged_cases (case_id, purged_at, closed_before,"
                          " first_entry) SELECT id, ?, '2026-11-22', ? FROM cases WHERE "_s +
                              which,
                          {change.at(), firstEntry});
}

/// Leaves nothing of the issued papers of purged cases.
void removePapers(Change &change)
{
    const QString ofPurged = u" WHERE case_id IN (SELECT case_id FROM purged_cases)"_s;
    change.database().run(u"DELETE FROM issued_sheet_streams"_s + ofPurged);
    change.database().run(u"DELETE FROM issued_sheets"_s + ofPurged);
}

constexpr CaseId openCase(1);
constexpr CaseId closedCase(2);

} // namespace

void TestStaffRights::staffCannotTakeOutOfTheHistoryWhatItDoesNotTell_data()
{
    QTest::addColumn<StaffDeed>("deed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const StaffDeed &deed, const QString &told) {
        QTest::newRow(name) << deed << told;
    };
    const QString onlyClosed = u"only a closed case"_s;
    row(
        "an open case is purged",
        [](Change &change) {
            insertPurge(change, u"withdrawn = 0"_s, change.head().sequence + 1);
            removePapers(change);
            change.noteCasePurge(openCase, 3, {});
        },
        onlyClosed);
    row(
        "a case is purged beyond the history",
        [](Change &change) {
            insertPurge(change, u"withdrawn = 1"_s, change.head().sequence + 2);
            removePapers(change);
            change.noteCasePurge(closedCase, 4, {});
        },
        onlyClosed);
    row(
        "a case is purged and nothing says so",
        [](Change &change) {
            insertPurge(change, u"withdrawn = 1"_s, change.head().sequence + 1);
            removePapers(change);
        },
        u"who purged"_s);
    row(
        "a case is purged and it is said of something else",
        [](Change &change) {
            insertPurge(change, u"withdrawn = 1"_s, change.head().sequence + 1);
            change.note(u"organization"_s, closedCase.value(), 1, {}, {{u"name"_s, u"x"_s}});
        },
        u"who purged"_s);
    const QString remove = u"DELETE FROM organizations"_s;
    const QString said = u"the history says so"_s;
    row(
        "a record is removed and nothing says so",
        [remove](Change &change) {
            change.database().run(remove);
            History(change.database()).eraseContents(u"organization"_s, 1);
        },
        said);
    row(
        "a record is removed and another is named",
        [remove](Change &change) {
            change.database().run(remove);
            History(change.database()).eraseContents(u"organization"_s, 1);
            change.note(u"organization"_s, 1, 2, {{u"erased[0]"_s, u"1"_s}}, {});
        },
        said);
    row(
        "a record is removed and put back",
        [remove](Change &change) {
            change.database().run(u"CREATE TEMP TABLE gone AS TABLE organizations"_s);
            change.database().run(remove);
            change.noteDeletion(u"organization"_s, 1, 2);
            change.database().run(u"INSERT INTO organizations SELECT * FROM gone"_s);
        },
        said);
}

void TestStaffRights::staffCannotTakeOutOfTheHistoryWhatItDoesNotTell()
{
    QFETCH(const StaffDeed, deed);
    QFETCH(const QString, told);
    ActingStore desk;
    QCOMPARE(desk.issued().id, openCase);
    const CaseRecord closed = desk.issued();
    QCOMPARE(closed.id, closedCase);
    desk.actions.withdraw(edit(closed), QDate(2026, 11, 22), u"twice"_s);
    importOrganizations(*desk.store, {cityGovernment()});
    Database &database = desk.store.database();
    const QStringList before = entriesOf(database);
    const auto clerk = storeOfClerk(desk.store.path());
    const QString refused = refusal([&] {
        Change change(*clerk, u"purge"_s);
        deed(change);
        change.commit();
    });
    QVERIFY2(refused.contains(told), qPrintable(refused));
    QCOMPARE(entriesOf(database), before);
    QCOMPARE(database.value(u"SELECT count(*) FROM issued_sheets"_s).toInt(), 2);
    QCOMPARE(problemsOf(database), QStringList());
}

void TestStaffRights::whatStaffDeletesIsTakenOutOfTheHistory()
{
    OpenStore store;
    const auto clerk = storeOfClerk(store.path());
    const OfficeCalendar calendar = calendar2026();
    CaseActions actions(*clerk, RuleContext{QDate(2026, 11, 22), calendar, {}});
    const CaseId draft = actions.addDraft(soundDraft()).id;
    putDraftsBack(*clerk, deleteDrafts(*clerk, {draft}));
    deleteDrafts(*clerk, {draft});
    using Officers = Directory<Officer>;
    QVERIFY(Officers::remove(*clerk, *Officers::save(*clerk, {}, {u"王大明"_s, {}, {}, {}, {}}).now)
                .result == RecordResult::Done);
    for (const HistoryEntry &entry : History(store.database()).last(100))
        QVERIFY2(entry.changes == erasedChanges() || !erasedBy(entry).isEmpty(),
                 qPrintable(entry.changes));
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestStaffRights::whatStaffDoesBearsItsNameAndTheServersTime()
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

void TestStaffRights::aChangeOfStaffMayLastLong()
{
    OpenStore store;
    // Two seconds instead of a minute.
    const QString check =
        store.database()
            .value(u"SELECT pg_get_functiondef('noticedesk.add_history'::regproc)"_s)
            .toString();
    QVERIFY(check.contains(u"> 60)"_s));
    store.database().run(QString(check).replace(u"> 60)"_s, u"> 2)"_s));
    const auto clerk = storeOfClerk(store.path());
    Change change(*clerk, u"import"_s, 1s);
    CaseWriter writer(change);
    writer.add(CaseFile());
    clerk->database().value(u"SELECT count(*) FROM pg_sleep(2.5)"_s);
    writer.add(CaseFile());
    change.commit();
    const auto entries = History(store.database()).last(2);
    QVERIFY(entries.front().at < entries.back().at);
}

NOTICEDESK_TEST(TestStaffRights)
#include "test_staffrights.moc"
