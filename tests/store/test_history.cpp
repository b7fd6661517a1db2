// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "filleddirectory.h"
#include "openstore.h"
#include "refusal.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseevent.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/history/erasure.h"
#include "store/history/event.h"
#include "store/keeping/verification.h"
#include "tampering.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalRecordsHaveEqualFields();
    void changesLeadFromOneRecordToTheOther();
    void changesComeBackFromTheirText();
    void theTextOfChangesIsAlwaysTheSame();
    void anEntrySaysWhoWhenAndWhat();
    void theHashIsThatOfTheSpecification();
    void entriesAreNeitherChangedNorRemoved();
    void theChainHasNoGaps();
    void nothingChangedIsNoEntry();
    void anEventOfACaseChangesNothing();
    void anEarlierClockIsRefusedUntilItIsConfirmed();
    void anExaminationFindsWhatWasChanged_data();
    void anExaminationFindsWhatWasChanged();
    void aDeletionEmptiesOnlyWhatIsItsOwn();
    void aSoundStoreHasNoProblems();
    void searchDataIsMadeAnew();

private:
    std::unique_ptr<OpenStore> m_store;

    QStringList problems()
    {
        StoreExamination examination(m_store->database(), {});
        return sentencesOf(examination.file() + examination.chain() + examination.records() +
                           examination.sheets() + examination.searchData() + examination.schema());
    }
    static CaseFile caseWithReason(const QString &reason)
    {
        CaseFile file;
        file.notice.reason = reason;
        return file;
    }
};

void TestHistory::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestHistory::equalRecordsHaveEqualFields()
{
    QVERIFY(rc::check("fields are equal just if the cases are", [] {
        const CaseFile one = *anyCaseFile();
        const CaseFile other = *anyCaseFile();
        RC_ASSERT((fieldsOf(one) == fieldsOf(other)) == (one == other));
        RC_ASSERT(fieldsOf(one) == fieldsOf(CaseFile(one)));
    }));
    // What is recorded but blank differs from what is not recorded.
    CaseFile suspended;
    suspended.suspension = Suspension{};
    QVERIFY(fieldsOf(suspended) != fieldsOf(CaseFile{}));
    CaseFile answered;
    answered.response = Response{};
    CaseFile blank = answered;
    blank.response->answers = {std::nullopt, std::nullopt};
    QVERIFY(fieldsOf(answered) != fieldsOf(blank));
}

void TestHistory::changesLeadFromOneRecordToTheOther()
{
    QVERIFY(rc::check("replaying the changes gives the second record", [] {
        const RecordFields before = fieldsOf(*anyCaseFile());
        const RecordFields after = fieldsOf(*anyCaseFile());
        ReplayedFields fields;
        RC_ASSERT(replay(changesBetween({}, before), fields));
        RC_ASSERT(replay(changesBetween(before, after), fields));
        RC_ASSERT(fields.size() == static_cast<qsizetype>(after.size()));
        for (const RecordField &field : after)
            RC_ASSERT(fields.value(field.path) == field.value);
        RC_ASSERT(changesBetween(after, after).empty());
    }));
}

void TestHistory::changesComeBackFromTheirText()
{
    QVERIFY(rc::check("parsed is what was written", [] {
        const FieldChanges changes =
            changesBetween(fieldsOf(*anyCaseFile()), fieldsOf(*anyCaseFile()));
        RC_ASSERT(parseChanges(changesText(changes)) == changes);
    }));
    for (const QString &text : {u""_s, u"{}"_s, u"[1]"_s, u"[[\"a\",1,null]]"_s,
                                u"[[\"a\",null]]"_s, u"[[null,null,null]]"_s})
        QVERIFY(!parseChanges(text));
}

/// Chains of earlier programs hold hashes of these bytes.
void TestHistory::theTextOfChangesIsAlwaysTheSame()
{
    QCOMPARE(changesText({}), u"[]"_s);
    const QString odd = u"\"\\/\b\f\n\r\t\u0001\u001F\u007F\u0085\u2028臺𠮷'<>&"_s;
    QCOMPARE(changesText({{u"a[0].b"_s, std::nullopt, u""_s}, {u"c"_s, odd, std::nullopt}}),
             u"[[\"a[0].b\",null,\"\"],[\"c\",\"\\\"\\\\/\\u0008\\u000c\\u000a\\u000d\\u0009"
             "\\u0001\\u001f\u007F\u0085\u2028臺𠮷'<>&\",null]]"_s);
}

void TestHistory::anEntrySaysWhoWhenAndWhat()
{
    const CaseRecord record = m_store->added(caseWithReason(u"事由"_s));
    const auto entries = History(m_store->database()).of(caseSubject, record.id.value());
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].sequence, 1);
    QCOMPARE(entries[0].at, u"2026-11-22T01:02:03.004Z"_s);
    QCOMPARE(entries[0].user, u"desk"_s);
    QCOMPARE(entries[0].host, u"pc7"_s);
    QCOMPARE(entries[0].action, u"import"_s);
    QCOMPARE(parseChanges(entries[0].changes),
             (FieldChanges{{u"notice.reason"_s, std::nullopt, u"事由"_s}}));
}

void TestHistory::theHashIsThatOfTheSpecification()
{
    // printf '%32s' | tr ' ' '\0' and the netstrings, through sha256sum
    HistoryEntry entry;
    entry.sequence = 1;
    entry.at = u"2026-11-22T01:02:03.004Z"_s;
    entry.user = u"desk"_s;
    entry.host = u"pc7"_s;
    entry.action = u"issue"_s;
    entry.subject = u"case"_s;
    entry.record = 7;
    entry.revision = 2;
    entry.changes = u"[[\"number\",null,\"115-0001\"]]"_s;
    entry.previous = firstLink();
    QCOMPARE(hashOf(entry).toHex(),
             "2a3caa0c1d345073bc5ce0d8dec0440c61e92b1c62ab71928c1d88a6a347c903");
}

void TestHistory::entriesAreNeitherChangedNorRemoved()
{
    m_store->added(caseWithReason(u"a"_s));
    Organization organization;
    organization.code = u"395000000A"_s;
    organization.name = u"臺南市政府"_s;
    importOrganizations(**m_store, {organization});
    Database &database = m_store->database();
    QVERIFY(refusal([&] {
                database.run(u"UPDATE history SET \"user\" = 'x'"_s);
            }).contains(u"never changed"_s));
    for (const QString &emptied :
         {u"UPDATE history SET changes = '[]'"_s,
          u"UPDATE history SET changes = '[]', \"user\" = 'x'"_s,
          u"UPDATE history SET changes = '[1]' WHERE subject = 'organization'"_s,
          u"UPDATE history SET hash = previous, changes = '[]' WHERE subject = 'organization'"_s})
        QVERIFY(refusal([&] { database.run(emptied); }).contains(u"never changed"_s));
    QVERIFY(refusal([&] { database.run(u"DELETE FROM history"_s); }).contains(u"never removed"_s));
}

void TestHistory::theChainHasNoGaps()
{
    m_store->added(caseWithReason(u"a"_s));
    const QString said = refusal([&] {
        m_store->database().run(
            u"INSERT INTO history SELECT sequence + 2, at, \"user\", host, action, subject, record,"
            " revision, changes, previous, hash FROM history"_s);
    });
    QVERIFY2(said.contains(u"no gaps"_s), qPrintable(said));
}

void TestHistory::nothingChangedIsNoEntry()
{
    const CaseRecord record = m_store->added(caseWithReason(u"a"_s));
    Change change(**m_store, u"save draft"_s);
    QCOMPARE(CaseWriter(change).replace(record, record.file), record);
    change.commit();
    QCOMPARE(History(m_store->database()).head().sequence, 1);
}

void TestHistory::anEventOfACaseChangesNothing()
{
    const CaseRecord record = m_store->added(caseWithReason(u"a"_s));
    QList<qint64> told;
    connect(&**m_store, &Store::caseChanged, this, [&](CaseId id) { told.append(id.value()); });
    noteCaseEvent(**m_store, record.id, u"print notice"_s);
    QCOMPARE(told, QList{record.id.value()});
    const auto entries = History(m_store->database()).of(caseSubject, record.id.value());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].action, u"print notice"_s);
    QCOMPARE(entries[1].revision, record.revision);
    QCOMPARE(entries[1].user, u"desk"_s);
    QCOMPARE(parseChanges(entries[1].changes), FieldChanges());
    QCOMPARE(CaseRecords(m_store->database()).find(record.id), record);
    CaseFile later = record.file;
    later.notice.reason = u"b"_s;
    Change change(**m_store, u"save draft"_s);
    CaseWriter(change).replace(record, later);
    change.commit();
    QCOMPARE(problems().join(u"; "_s), QString());
    QVERIFY_THROWS_EXCEPTION(ActionRefused,
                             noteCaseEvent(**m_store, CaseId(99), u"print notice"_s));
    QCOMPARE(History(m_store->database()).head().sequence, 3);
}

void TestHistory::anEarlierClockIsRefusedUntilItIsConfirmed()
{
    m_store->added(CaseFile{});
    m_store->added(caseWithReason(u"a"_s));
    m_store->now = m_store->now.addSecs(qint64{-23} * 3600); // another time zone's mistake
    m_store->added(caseWithReason(u"b"_s));
    m_store->now = m_store->now.addYears(-1);
    const QString said = refusal([&] { m_store->added(caseWithReason(u"c"_s)); });
    QVERIFY2(said.contains(u"clock"_s), qPrintable(said));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM cases"_s), 3);
    noteEvent(**m_store, u"confirm clock"_s);
    m_store->added(caseWithReason(u"c"_s));
    QCOMPARE(problems().join(u"; "_s), QString());
}

void TestHistory::anExaminationFindsWhatWasChanged_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("problem");
    const QString unlock = u"DROP TRIGGER history_is_not_changed"_s;
    const auto row = [](const char *name, const QStringList &statements, const QString &problem) {
        QTest::newRow(name) << statements << problem;
    };
    row("an entry's user", {unlock, u"UPDATE history SET \"user\" = 'x' WHERE sequence = 2"_s},
        u"entry 2 of the history was changed"_s);
    row("an entry's changes",
        {unlock, u"UPDATE history SET changes = replace(changes, 'a', 'c') WHERE sequence = 1"_s},
        u"entry 1 of the history was changed"_s);
    row("an entry that was emptied without a deletion",
        {u"PRAGMA foreign_keys = OFF"_s, // on a server no trigger refuses it then
         u"UPDATE history SET changes = '[]' WHERE subject = 'organization' AND record = 1"_s},
        u"entry 6 of the history was changed"_s);
    row("an entry that is gone",
        {u"DROP TRIGGER history_is_not_removed"_s, u"DELETE FROM history WHERE sequence = 2"_s},
        u"the history is broken before entry 3"_s);
    row("a field", {u"UPDATE notices SET reason = 'x' WHERE case_id = 2"_s},
        u"case 2 is not what its history says: notice.reason"_s);
    row("a field more", {u"UPDATE notices SET target_code = 'x' WHERE case_id = 2"_s},
        u"case 2 is not what its history says: notice.target.code"_s);
    row("a field less", {u"UPDATE notices SET reason = NULL WHERE case_id = 2"_s},
        u"case 2 is not what its history says: notice.reason"_s);
    row("an earlier notice",
        {u"UPDATE notices SET reason = 'x' WHERE case_id = 4 AND revision = 1"_s},
        u"the notice of case 4, revision 1, was changed: notice.reason"_s);
    row("a notice that nothing shows",
        {u"INSERT INTO notices (case_id, revision, reason) VALUES (2, 2, 'x')"_s},
        u"case 2 has a notice that its history does not name"_s);
    row("a revision", {u"UPDATE cases SET revision = 5 WHERE id = 2"_s},
        u"case 2 has revision 5, its history says 1"_s);
    row("a case that is gone",
        {u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM case_list WHERE id = 3"_s,
         u"DELETE FROM cases WHERE id = 3"_s, u"DELETE FROM notices WHERE case_id = 3"_s},
        u"case 3 is missing, only its history is left"_s);
    row("a row without its case",
        {u"PRAGMA foreign_keys = OFF"_s, u"INSERT INTO suspensions (case_id) VALUES (99)"_s},
        u"a row of suspensions belongs to nothing in cases"_s);
    row("a list's row", {u"UPDATE case_list SET state = 'improved' WHERE id = 1"_s},
        u"what lists say of case 1 is not what it is"_s);
    row("an organisation", {u"UPDATE organizations SET name = 'x'"_s},
        u"organization 1 is not what its history says: name"_s);
    row("an organisation that is gone", {u"DELETE FROM organizations"_s},
        u"organization 1 is missing, only its history is left"_s);
    row("a trigger", {u"DROP TRIGGER issued_sheets_are_not_removed"_s},
        u"the trigger issued_sheets_are_not_removed is missing or was changed"_s);
    row("an index that was added", {u"CREATE INDEX more ON notices (reason)"_s},
        u"the index more is not the program's"_s);
    row("a search", {u"INSERT INTO case_search(case_search) VALUES('delete-all')"_s},
        u"what searches read is not what the cases say"_s);
    row("the last number", {u"DELETE FROM case_numbers"_s},
        u"the last case number of the year 115 was changed"_s);
}

void TestHistory::anExaminationFindsWhatWasChanged()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, problem);
    for (const QString &reason : {u"a"_s, u"b"_s, u"c"_s})
        m_store->added(caseWithReason(reason));
    CaseFile numbered = caseWithReason(u"d"_s);
    numbered.number = CaseNumber::fromParts(115, 1);
    const CaseRecord issued = m_store->added(numbered);
    {
        Change change(**m_store, u"correct"_s);
        numbered.notice.reason = u"e"_s;
        numbered.noticeRevision = 2;
        CaseWriter(change).replace(issued, numbered);
        change.commit();
    }
    Organization organization;
    organization.code = u"395000000A"_s;
    organization.name = u"臺南市政府"_s;
    importOrganizations(**m_store, {organization});
    DirectoryRecords<ContactWindow> contacts(m_store->database());
    Change adding(**m_store, u"save contact"_s);
    const auto id = contacts.add(adding, {});
    adding.commit();
    Change removing(**m_store, u"save contact"_s);
    QVERIFY(contacts.remove(removing, *contacts.find(id)));
    removing.commit();
    QCOMPARE(problems().join(u"; "_s), QString());
    for (const QString &statement : statements)
        tamper(m_store->database(), statement);
    const QString found = problems().join(u'\n');
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void TestHistory::aDeletionEmptiesOnlyWhatIsItsOwn()
{
    Organization organization;
    organization.code = u"395000000A"_s;
    organization.name = u"臺南市政府"_s;
    importOrganizations(**m_store, {organization});
    Database &database = m_store->database();
    History history(database);
    HistoryHead head = history.head();
    HistoryEntry entry = entryBy({u"desk"_s, u"pc7"_s}, head.at, u"delete contact"_s);
    entry.subject = u"contact"_s;
    entry.record = 1; // as the organisation
    entry.changes = changesText(erasureOf({1}));
    history.append(entry, head);
    QCOMPARE(problems(), QStringList());
    tamperWithHistory(database, u"UPDATE history SET changes = '[]' WHERE sequence = 1"_s);
    QCOMPARE(problems().filter(u"entry 1 of the history was changed"_s).size(), 1);
}

void TestHistory::aSoundStoreHasNoProblems()
{
    QVERIFY(rc::check("added and replaced", [this] {
        Change change(**m_store, u"import"_s);
        CaseWriter writer(change);
        CaseFile file = *anyCaseFile();
        file.number.reset();
        const CaseRecord record = writer.add(file);
        CaseFile other = *anyCaseFile();
        other.number.reset();
        writer.replace(record, other);
        change.commit();
    }));
    QCOMPARE(problems().join(u"; "_s), QString());
}

void TestHistory::searchDataIsMadeAnew()
{
    for (const QString &reason : {u"a"_s, u"b"_s})
        m_store->added(caseWithReason(reason));
    tamper(m_store->database(), u"INSERT INTO case_search(case_search) VALUES('delete-all')"_s);
    m_store->database().run(u"UPDATE case_list SET name = 'x'"_s);
    QVERIFY(!problems().isEmpty());
    Transaction transaction(m_store->database());
    CaseIndex(m_store->database()).redrawAll();
    transaction.commit();
    QCOMPARE(problems().join(u"; "_s), QString());
}

NOTICEDESK_TEST(TestHistory)
#include "test_history.moc"
