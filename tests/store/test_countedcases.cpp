// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "acting.h"
#include "store/cases/draftdeletion.h"
#include "store/search/countedcases.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

/// The case without what nobody counts.
CaseFile counted(CaseFile file)
{
    file.notice.target.address.reset();
    file.notice.improvementItems.clear();
    file.notice.contact = {};
    if (file.response) {
        file.response->respondent = {};
        file.response->statement.reset();
        file.response->answers.clear();
    }
    for (TelephoneCall &call : file.calls)
        call = {call.on, {}, {}, {}, call.reached, {}};
    if (file.withdrawal)
        file.withdrawal->reason.reset();
    for (Reopening &reopening : file.reopenings)
        reopening.reason.reset();
    file.notes.reset();
    file.officer.reset();
    return file;
}

} // namespace

/// All cases gone through at once, and which of them the history has known late.
class TestCountedCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIssuedCaseIsShownAsItIsKept()
    {
        OpenStore store;
        QVERIFY(rc::check([&store] {
            Change change(*store, u"import"_s);
            CaseWriter writer(change);
            // Nothing of this is kept: the next ones may have the same numbers.
            const auto files = *rc::gen::container<std::vector<CaseFile>>(4, anyCaseFile());
            std::vector<CaseRecord> expected;
            std::set<QString> numbers;
            for (const CaseFile &file : files) {
                if (file.number && !numbers.insert(file.number->toString()).second)
                    continue;
                const CaseRecord record = writer.add(file);
                if (file.number)
                    expected.push_back(record);
            }
            std::size_t at = 0;
            forEachIssuedCase(store.database(), [&](const CountedCase &each) {
                RC_ASSERT(at < expected.size());
                RC_ASSERT(each.id == expected[at].id);
                RC_ASSERT(each.file == counted(expected[at].file));
                ++at;
            });
            RC_ASSERT(at == expected.size());
        }));
    }

    void incidentsAndCorrectedNoticesAreThoseOfNow()
    {
        ActingStore acting;
        const CaseRecord issued = acting.issued();
        Notice notice = issued.file.notice;
        notice.deadline = notice.deadline->addDays(3);
        const CaseRecord corrected = accepting([&](const std::vector<Finding> &accepted) {
            return acting.actions.correct(edit(issued, accepted), notice, u"x"_s,
                                          ActingStore::print);
        });
        std::vector<CountedCase> shown;
        forEachIssuedCase(acting.store.database(),
                          [&](const CountedCase &each) { shown.push_back(each); });
        QCOMPARE(shown.size(), std::size_t{1});
        QCOMPARE(shown[0].file.notice.deadline, corrected.file.notice.deadline);
        QCOMPARE(shown[0].file.notice.legalBases, corrected.file.notice.legalBases);
        QCOMPARE(shown[0].incident, std::nullopt);
    }

    void whatWasRecordedAfterADayIsKnownLate()
    {
        OpenStore store;
        store.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        CaseFile file = soundCase(); // of 2026-10-01
        const CaseRecord record = store.added(file);
        const auto late = [&](QDate day) { return casesRecordedLate(store.database(), day); };
        QCOMPARE(late({2026, 11, 20}), std::vector<CaseId>{record.id});
        QCOMPARE(late({2026, 11, 22}), std::vector<CaseId>{});
        // Nothing of it is of that day or before.
        QCOMPARE(late({2026, 9, 30}), std::vector<CaseId>{});
    }

    /// Figures know nothing of a draft, so what was said of it was never late.
    void anIssuedDraftIsKnownLateByItsNotice()
    {
        ActingStore acting;
        OpenStore &store = acting.store;
        store.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        CaseFile draft = soundDraft(); // of 2026-10-01
        const CaseRecord late = acting.actions.addDraft(draft);
        CaseRecord other = acting.actions.addDraft(draft);
        putDraftsBack(*store, deleteDrafts(*store, {other.id}));
        other = CaseRecords(store.database()).find(other.id).value();
        store.now = QDateTime(QDate(2026, 12, 2), QTime(12, 0), Qt::UTC);
        acting.actions.issue(edit(late), ActingStore::print);
        draft.notice.date = QDate(2026, 11, 22);
        draft.notice.deadline = QDate(2026, 12, 22);
        other = acting.actions.saveDraft(edit(other), draft);
        other = accepting([&](const std::vector<Finding> &accepted) {
            return acting.actions.issue(edit(other, accepted), ActingStore::print);
        });
        const auto known = [&](QDate day) { return casesRecordedLate(store.database(), day); };
        QCOMPARE(known({2026, 11, 21}), std::vector<CaseId>{late.id});
        QCOMPARE(known({2026, 11, 25}), (std::vector<CaseId>{late.id, other.id}));
        QCOMPARE(known({2026, 12, 2}), std::vector<CaseId>{});
    }

    void aDayInATextIsNoDay()
    {
        OpenStore store;
        CaseFile file = soundCase();
        file.notice.date = QDate(2026, 11, 21);
        file.notice.deadline = QDate(2026, 12, 21);
        file.notice.reason = u"\"2026-01-01\"] 2026-01-02"_s;
        store.added(file);
        QCOMPARE(casesRecordedLate(store.database(), {2026, 11, 20}), std::vector<CaseId>{});
        file.number = CaseNumber::fromParts(115, 43);
        file.rounds = {TrackingRound{Improved{}, {}, QDate(2026, 11, 20)}};
        const CaseRecord late = store.added(file);
        QCOMPARE(casesRecordedLate(store.database(), {2026, 11, 20}), std::vector<CaseId>{late.id});
    }
};

NOTICEDESK_TEST(TestCountedCases)
#include "test_countedcases.moc"
