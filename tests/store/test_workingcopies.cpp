// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestWorkingCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasTypedIsThereAgain();
    void aLaterCopyReplacesTheEarlierOne();
    void theLatestComesFirst();
    void aRemovedCopyIsGone();
    void aCopyIsInNoHistoryAndHarmsNoExamination();
    void aCopyOutlivesTheRecordsNextRevision();
    void whatCannotBeKeptIsRefused();
    void aDeletedDraftLeavesOnlyItsHistory();
    void aDeletedDraftIsPutBackAsItWas();
    void onlyDraftsAreDeleted();
    void aDeletedDraftsIdIsNotGivenAgain();

private:
    std::unique_ptr<ActingStore> m_office;

    WorkingCopies copies() { return WorkingCopies(*m_office->store); }
    static WorkingCopy copyOf(const CaseRecord &record, const QString &content)
    {
        return {record.id, record.revision, content, {}, {}};
    }
};

void TestWorkingCopies::init()
{
    m_office = std::make_unique<ActingStore>();
}

void TestWorkingCopies::whatWasTypedIsThereAgain()
{
    const CaseRecord record = m_office->issued();
    QVERIFY(!copies().find(record.id));
    copies().save(copyOf(record, u"{\"statement\":\"𠮷\\n\"}"_s));
    m_office->store.close();
    m_office->store.open();
    WorkingCopies again(*m_office->store);
    const auto found = again.find(record.id);
    QVERIFY(found);
    QCOMPARE(found->revision, record.revision);
    QCOMPARE(found->content, u"{\"statement\":\"𠮷\\n\"}"_s);
    QCOMPARE(found->changedAt, u"2026-11-22T01:02:03.004Z"_s);
    QCOMPARE(found->changedBy, u"desk"_s);
}

void TestWorkingCopies::aLaterCopyReplacesTheEarlierOne()
{
    const CaseRecord record = m_office->issued();
    copies().save(copyOf(record, u"a"_s));
    copies().save(copyOf(record, u""_s));
    QCOMPARE(copies().all().size(), 1);
    QCOMPARE(copies().find(record.id)->content, u""_s);
}

void TestWorkingCopies::theLatestComesFirst()
{
    const CaseRecord first = m_office->issued();
    const CaseRecord second = m_office->issued();
    copies().save(copyOf(second, u"second"_s));
    m_office->store.now = m_office->store.now.addSecs(1);
    copies().save(copyOf(first, u"first"_s));
    const auto all = copies().all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].content, u"first"_s);
    QCOMPARE(all[1].content, u"second"_s);
}

void TestWorkingCopies::aRemovedCopyIsGone()
{
    const CaseRecord record = m_office->issued();
    const CaseRecord other = m_office->issued();
    copies().save(copyOf(record, u"a"_s));
    copies().save(copyOf(other, u"b"_s));
    copies().remove(record.id);
    copies().remove(record.id);
    QVERIFY(!copies().find(record.id));
    QVERIFY(copies().find(other.id));
}

void TestWorkingCopies::aCopyIsInNoHistoryAndHarmsNoExamination()
{
    const CaseRecord record = m_office->issued();
    Database &database = m_office->store.database();
    const HistoryHead before = History(database).head();
    copies().save(copyOf(record, u"a"_s));
    QCOMPARE(History(database).head(), before);
    StoreExamination examination(database, {});
    QCOMPARE(examination.file() + examination.records() + examination.schema(), Problems());
}

void TestWorkingCopies::aCopyOutlivesTheRecordsNextRevision()
{
    const CaseRecord record = m_office->issued();
    copies().save(copyOf(record, u"a"_s));
    const CaseRecord changed = m_office->actions.addDispatch(
        edit(record), {DispatchedDocument::Notice, DispatchChannel::Letter, QDate(2026, 10, 2),
                       std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    QVERIFY(changed.revision > record.revision);
    QCOMPARE(copies().find(record.id)->revision, record.revision);
}

void TestWorkingCopies::whatCannotBeKeptIsRefused()
{
    const CaseRecord record = m_office->issued();
    copies().save(copyOf(record, u"kept"_s));
    const QString tenMegabytes = u"字"_s.repeated(5 * 1024 * 1024);
    QVERIFY(refusal([&] { copies().save(copyOf(record, tenMegabytes)); }).contains(u"too long"_s));
    QVERIFY(!refusal([&] { copies().save(copyOf(record, QString(QChar(0)))); }).isEmpty());
    QVERIFY(!refusal([&] { copies().save({CaseId(99), 1, u"a"_s, {}, {}}); }).isEmpty());
    QCOMPARE(copies().find(record.id)->content, u"kept"_s);
    copies().save(copyOf(record, u"字"_s.repeated(longestWorkingCopy)));
    QCOMPARE(copies().find(record.id)->content.size(), longestWorkingCopy);
}

void TestWorkingCopies::aDeletedDraftLeavesOnlyItsHistory()
{
    const CaseRecord draft = m_office->actions.addDraft(soundDraft());
    const CaseRecord other = m_office->actions.addDraft(soundDraft());
    copies().save(copyOf(draft, u"half typed"_s));
    QSignalSpy changed(&*m_office->store, &Store::caseChanged);
    deleteDrafts(*m_office->store, {draft.id});
    QCOMPARE(changed.count(), 1);
    Database &database = m_office->store.database();
    QVERIFY(!CaseRecords(database).find(draft.id));
    QVERIFY(CaseRecords(database).find(other.id));
    QVERIFY(!copies().find(draft.id));
    for (const QString &table : {u"notices"_s, u"improvement_items"_s, u"legal_bases"_s,
                                 u"working_copies"_s, u"case_incidents"_s}) {
        QCOMPARE(database
                     .value(u"SELECT count(*) FROM %1 WHERE case_id = ?"_s.arg(table),
                            {draft.id.value()})
                     .toInt(),
                 0);
    }
    const auto entries = History(database).of(caseSubject, draft.id.value());
    QCOMPARE(entries.back().action, u"delete draft"_s);
    QCOMPARE(entries.back().user, u"desk"_s);
    QCOMPARE(entries.front().action, u"save draft"_s);
    QCOMPARE(entries.front().changes, u"[]"_s); // what the draft said is gone
    QCOMPARE(entries.back().changes,
             u"[[\"erased[0]\",\"%1\",null]]"_s.arg(entries.front().sequence));
    StoreExamination examination(database, {});
    QCOMPARE(examination.file() + examination.chain() + examination.records() +
                 examination.schema(),
             Problems());
}

void TestWorkingCopies::aDeletedDraftIsPutBackAsItWas()
{
    CaseRecord draft = m_office->actions.addDraft(soundDraft());
    Change change(*m_office->store, u"add"_s);
    const auto incident = DirectoryRecords<Incident>(m_office->store.database())
                              .add(change, Incident{u"事件"_s, {}, {}, {}, {}, {}, {}});
    change.commit();
    draft = m_office->actions.linkIncident(edit(draft), incident);
    copies().save(copyOf(draft, u"half typed"_s));
    const auto typed = copies().find(draft.id);
    const auto deleted = deleteDrafts(*m_office->store, {draft.id});
    putDraftsBack(*m_office->store, deleted);
    Database &database = m_office->store.database();
    const auto back = CaseRecords(database).find(draft.id);
    QVERIFY(back && back->revision > draft.revision);
    draft.revision = back->revision;
    QCOMPARE(*back, draft);
    QCOMPARE(copies().find(draft.id), typed);
    StoreExamination examination(database, {});
    QCOMPARE(examination.file() + examination.chain() + examination.records() +
                 examination.schema(),
             Problems());
    const auto again = deleteDrafts(*m_office->store, {draft.id});
    putDraftsBack(*m_office->store, again);
    QCOMPARE(examination.chain() + examination.records(), Problems());
    QVERIFY(!sentence([&] { putDraftsBack(*m_office->store, deleted); }).isEmpty());
}

void TestWorkingCopies::onlyDraftsAreDeleted()
{
    const CaseRecord draft = m_office->actions.addDraft(soundDraft());
    const CaseRecord record = m_office->issued();
    QVERIFY(sentence([&] {
                deleteDrafts(*m_office->store, {draft.id, record.id});
            }).contains(u"withdrawn"_s));
    QVERIFY(!sentence([&] { deleteDrafts(*m_office->store, {draft.id, CaseId(99)}); }).isEmpty());
    CaseRecords records(m_office->store.database());
    QCOMPARE(records.find(record.id), std::optional(record));
    QCOMPARE(records.find(draft.id), std::optional(draft));
}

void TestWorkingCopies::aDeletedDraftsIdIsNotGivenAgain()
{
    const CaseRecord draft = m_office->actions.addDraft(soundDraft());
    deleteDrafts(*m_office->store, {draft.id});
    QVERIFY(m_office->actions.addDraft(soundDraft()).id != draft.id);
}

NOTICEDESK_TEST(TestWorkingCopies)
#include "test_workingcopies.moc"
