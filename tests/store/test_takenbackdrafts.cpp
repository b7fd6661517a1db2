// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/cases/incidentcases.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// The drafts that a list became are taken back, and put back, with the incident that was recorded
/// with them.
class TestTakenBackDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theIncidentOfTheStepGoesAndComes();
    void anIncidentThatWasThereBeforeStays();
    void oneThatAnotherCaseUsesStays();
    void oneThatSomebodyChangedStays();
    void oneThatSomebodyRemovedIsGone();
    void anotherThatWasGivenItsIdStays();
    void draftsComeBackToTheOneThatWasRecordedMeanwhile();
    void draftsComeBackWithoutAnIncidentThatIsGone();
    void draftsDoNotComeBackToAnotherThatWasGivenItsId();
    void nothingIsTakenBackIfANoticeWasIssued();
    void whatSomebodyChangedStays();
    void whatSomebodyChangedAfterItCameBackStays();

private:
    std::unique_ptr<ActingStore> m_office;

    using Incidents = Directory<Incident>;

    static Incident incidentNamed(const QString &title)
    {
        Incident incident;
        incident.title = title;
        incident.addresses = u"203.0.113.1"_s;
        return incident;
    }
    Store &store() { return *m_office->store; }
    IncidentDrafts made()
    {
        return addIncidentDrafts(store(), incidentNamed(u"事件"_s), {soundDraft(), soundDraft()});
    }
    TakenBackDrafts takenBack(const IncidentDrafts &made)
    {
        return takeBackDrafts(store(), leftBy(made), made.added.value());
    }
    static DraftRevisions leftBy(const IncidentDrafts &made)
    {
        DraftRevisions left;
        for (const CaseRecord &each : made.drafts)
            left.emplace(each.id, each.revision);
        return left;
    }
    static std::vector<CaseId> idsOf(const IncidentDrafts &made)
    {
        std::vector<CaseId> ids;
        for (const CaseRecord &each : made.drafts)
            ids.push_back(each.id);
        return ids;
    }
    /// The cases that are kept, and their incidents.
    std::map<CaseId, std::optional<Id<Incident>>> kept()
    {
        CaseRecords records(store().database());
        std::map<CaseId, std::optional<Id<Incident>>> found;
        for (const CaseId id : records.all())
            found.emplace(id, records.find(id)->incident);
        return found;
    }
    QStringList titles()
    {
        QStringList titles;
        for (const Stored<Incident> &each : Incidents::all(store().database()))
            titles.append(each.record.title);
        return titles;
    }
};

void TestTakenBackDrafts::init()
{
    m_office = std::make_unique<ActingStore>();
}

/// Whatever was done, the history tells all of it, and lists say what the cases say.
void TestTakenBackDrafts::cleanup()
{
    StoreExamination examination(store().database(), {});
    QCOMPARE(sentencesOf(examination.file() + examination.chain() + examination.records() +
                         examination.schema()),
             QStringList());
}

void TestTakenBackDrafts::theIncidentOfTheStepGoesAndComes()
{
    const IncidentDrafts step = made();
    QCOMPARE(step.added.value().record, incidentNamed(u"事件"_s));
    Stored<Incident> added = *step.added;
    DraftRevisions left = leftBy(step);
    for (int time = 0; time < 2; ++time) {
        const qint64 before = History(store().database()).head().sequence;
        const TakenBackDrafts taken = takeBackDrafts(store(), left, added);
        QVERIFY(taken.incident.value().fate == IncidentFate::Removed);
        QVERIFY(kept().empty());
        QCOMPARE(titles(), QStringList());
        // An entry for each record, of one action at one time.
        const auto entries = History(store().database()).last(3);
        QCOMPARE(entries.front().sequence, before + 1);
        for (const HistoryEntry &entry : entries) {
            QCOMPARE(entry.action, u"take back notices of an incident"_s);
            QCOMPARE(entry.at, entries.front().at);
        }
        const auto again = putIncidentDraftsBack(store(), taken);
        QCOMPARE(again.incident.value().record, added.record);
        added = *again.incident;
        left = again.drafts;
        QCOMPARE(titles(), QStringList{u"事件"_s});
        QCOMPARE(kept().size(), 2U);
        for (const auto &[id, incident] : kept())
            QCOMPARE(incident, std::optional(added.id));
        QCOMPARE(CaseRecords(store().database()).find(step.drafts[0].id)->file,
                 step.drafts[0].file);
        QCOMPARE(History(store().database()).last(1).front().action,
                 u"put notices of an incident back"_s);
    }
}

void TestTakenBackDrafts::anIncidentThatWasThereBeforeStays()
{
    const auto before = Incidents::save(store(), {}, incidentNamed(u"事件"_s)).now.value();
    const IncidentDrafts step = addIncidentDrafts(store(), before.id, {soundDraft()});
    QVERIFY(!step.added);
    const auto deleted = deleteDrafts(store(), idsOf(step));
    QCOMPARE(titles(), QStringList{u"事件"_s});
    putDraftsBack(store(), deleted);
    QCOMPARE(kept().at(step.drafts[0].id), std::optional(before.id));
}

void TestTakenBackDrafts::oneThatAnotherCaseUsesStays()
{
    const IncidentDrafts step = made();
    const CaseRecord other = m_office->actions.addDraft(soundDraft());
    m_office->actions.linkIncident(edit(other), step.incident);
    const TakenBackDrafts taken = takenBack(step);
    QVERIFY(taken.incident.value().fate == IncidentFate::Used);
    QCOMPARE(kept(), (std::map<CaseId, std::optional<Id<Incident>>>{{other.id, step.incident}}));
    QCOMPARE(titles(), QStringList{u"事件"_s});
    // The drafts come back to it, and when nothing else uses it any more it goes with them.
    const auto again = putIncidentDraftsBack(store(), taken);
    QCOMPARE(kept().at(step.drafts[1].id), std::optional(step.incident));
    QCOMPARE(titles(), QStringList{u"事件"_s});
    deleteDrafts(store(), {other.id});
    const TakenBackDrafts last = takeBackDrafts(store(), again.drafts, again.incident.value());
    QVERIFY(last.incident.value().fate == IncidentFate::Removed);
    QCOMPARE(titles(), QStringList());
}

void TestTakenBackDrafts::oneThatSomebodyChangedStays()
{
    const IncidentDrafts step = made();
    Incidents::save(store(), step.added, incidentNamed(u"更名"_s));
    const TakenBackDrafts taken = takenBack(step);
    QVERIFY(taken.incident.value().fate == IncidentFate::Changed);
    QCOMPARE(titles(), QStringList{u"更名"_s});
    QVERIFY(kept().empty());
    putIncidentDraftsBack(store(), taken);
    QCOMPARE(kept().at(step.drafts[0].id), std::optional(step.incident));
    QCOMPARE(titles(), QStringList{u"更名"_s});
}

void TestTakenBackDrafts::oneThatSomebodyRemovedIsGone()
{
    IncidentDrafts step = made();
    for (CaseRecord &each : step.drafts)
        each = m_office->actions.linkIncident(edit(each), {});
    QVERIFY(Incidents::remove(store(), step.added.value()).result == RecordResult::Done);
    const TakenBackDrafts taken = takenBack(step);
    QVERIFY(taken.incident.value().fate == IncidentFate::Gone);
    putIncidentDraftsBack(store(), taken);
    QCOMPARE(kept().size(), 2U);
    QCOMPARE(titles(), QStringList());
}

void TestTakenBackDrafts::anotherThatWasGivenItsIdStays()
{
    IncidentDrafts step = made();
    for (CaseRecord &each : step.drafts)
        each = m_office->actions.linkIncident(edit(each), {});
    Incidents::remove(store(), step.added.value());
    const auto other = Incidents::save(store(), {}, incidentNamed(u"另一事件"_s)).now.value();
    QCOMPARE(other.id, step.incident);
    QVERIFY(takenBack(step).incident.value().fate == IncidentFate::Gone);
    QCOMPARE(titles(), QStringList{u"另一事件"_s});
}

void TestTakenBackDrafts::draftsComeBackToTheOneThatWasRecordedMeanwhile()
{
    const TakenBackDrafts taken = takenBack(made());
    Incidents::save(store(), {}, incidentNamed(u"另一事件"_s)); // with the id of the one removed
    const auto same = Incidents::save(store(), {}, incidentNamed(u"事件"_s)).now.value();
    QVERIFY(!putIncidentDraftsBack(store(), taken).incident);
    QCOMPARE(titles(), (QStringList{u"另一事件"_s, u"事件"_s}));
    for (const auto &[id, incident] : kept())
        QCOMPARE(incident, std::optional(same.id));
}

void TestTakenBackDrafts::draftsComeBackWithoutAnIncidentThatIsGone()
{
    const IncidentDrafts step = made();
    const auto deleted = deleteDrafts(store(), idsOf(step));
    Incidents::remove(store(), step.added.value());
    putDraftsBack(store(), deleted);
    QCOMPARE(kept().at(step.drafts[0].id), std::optional<Id<Incident>>());
}

void TestTakenBackDrafts::draftsDoNotComeBackToAnotherThatWasGivenItsId()
{
    const IncidentDrafts step = made();
    const auto deleted = deleteDrafts(store(), idsOf(step));
    Incidents::remove(store(), step.added.value());
    const auto other = Incidents::save(store(), {}, incidentNamed(u"另一事件"_s)).now.value();
    QCOMPARE(other.id, step.incident);
    putDraftsBack(store(), deleted);
    for (const auto &[id, incident] : kept())
        QCOMPARE(incident, std::optional<Id<Incident>>());
    // Where the same incident was recorded again, they are of that one.
    const auto same = Incidents::save(store(), {}, incidentNamed(u"事件"_s)).now.value();
    deleteDrafts(store(), idsOf(step));
    putDraftsBack(store(), deleted);
    QCOMPARE(kept().size(), 2U);
    for (const auto &[id, incident] : kept())
        QCOMPARE(incident, std::optional(same.id));
}

void TestTakenBackDrafts::nothingIsTakenBackIfANoticeWasIssued()
{
    const IncidentDrafts step = made();
    m_office->actions.issue(edit(step.drafts[1]), ActingStore::print);
    QVERIFY(!sentence([&] { takenBack(step); }).isEmpty());
    QCOMPARE(kept().size(), 2U);
    QCOMPARE(titles(), QStringList{u"事件"_s});
}

void TestTakenBackDrafts::whatSomebodyChangedStays()
{
    const IncidentDrafts step = made();
    CaseFile file = step.drafts[1].file;
    file.notice.reason = u"另一位承辦人已改寫"_s;
    m_office->actions.saveDraft(edit(step.drafts[1]), file);
    const TakenBackDrafts taken = takenBack(step);
    QCOMPARE(taken.changed, 1);
    QCOMPARE(taken.drafts.size(), 1U);
    QVERIFY(taken.incident.value().fate == IncidentFate::Used);
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(CaseRecords(store().database()).find(step.drafts[1].id)->file, file);
    // The other one comes back as if nothing had been.
    putIncidentDraftsBack(store(), taken);
    QCOMPARE(kept().at(step.drafts[0].id), std::optional(step.incident));
}

void TestTakenBackDrafts::whatSomebodyChangedAfterItCameBackStays()
{
    const IncidentDrafts step = addIncidentDrafts(
        store(), Incidents::save(store(), {}, incidentNamed(u"事件"_s)).now.value().id,
        {soundDraft(), soundDraft()});
    const TakenBackDrafts taken = takeBackDrafts(store(), leftBy(step), {});
    QCOMPARE(taken.drafts.size(), 2U);
    QVERIFY(!taken.incident);
    const DraftRevisions back = putDraftsBack(store(), taken.drafts);
    const CaseRecord now = CaseRecords(store().database()).find(step.drafts[0].id).value();
    QCOMPARE(back.at(now.id), now.revision);
    CaseFile file = now.file;
    file.notice.reason = u"改寫"_s;
    m_office->actions.saveDraft(edit(now), file);
    QCOMPARE(takeBackDrafts(store(), back, {}).changed, 1);
    QCOMPARE(kept().size(), 1U);
}

NOTICEDESK_TEST(TestTakenBackDrafts)
#include "test_takenbackdrafts.moc"
