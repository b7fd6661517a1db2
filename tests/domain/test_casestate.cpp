// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "randomcasefile.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDate roundDay()
{
    return {2026, 11, 2};
}

QDate extensionDay()
{
    return {2026, 12, 1};
}

Dispatch sent(DispatchedDocument document, QDate day)
{
    Dispatch dispatch;
    dispatch.document = document;
    dispatch.sentOn = day;
    return dispatch;
}

Reopening reopened(int afterRound, QDate day)
{
    return Reopening{day, u"新事證"_s, afterRound};
}

template <class... Outcomes>
CaseFile withRounds(const Outcomes &...outcomes)
{
    CaseFile file = soundCase();
    (file.rounds.push_back(roundOn(roundDay(), outcomes)), ...);
    return file;
}

} // namespace

class TestCaseState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsWhatIsRecorded_data();
    void stateFollowsWhatIsRecorded();
    void aWithdrawalHoldsUntilALaterReopening_data();
    void aWithdrawalHoldsUntilALaterReopening();
    void theEndOfAWithdrawalTakesBackNothing_data();
    void theEndOfAWithdrawalTakesBackNothing();
    void aLastRoundThatWasPutRightStandsAgain_data();
    void aLastRoundThatWasPutRightStandsAgain();
    void puttingRightLeavesTheRestAsItIs();
    void aWithdrawalThatEndedMakesWayForAnother();
    void onlyFinishedCasesAreClosed_data();
    void onlyFinishedCasesAreClosed();
    void theLastDatedExtensionIsTheDeadline();
    void theDeadlineOfADayKnowsOnlyEarlierExtensions();
    void overdueNeedsAPassedDeadlineThatNothingAnswers_data();
    void overdueNeedsAPassedDeadlineThatNothingAnswers();
    void theEmptyCaseIsADraft();
};

void TestCaseState::stateFollowsWhatIsRecorded_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<CaseState>("state");

    CaseFile draft = soundCase();
    draft.number.reset();
    QTest::newRow("draft") << draft << CaseState::Draft;
    draft.response = soundResponse();
    draft.rounds.push_back(roundOn(roundDay(), Improved{}));
    QTest::newRow("a draft stays one whatever is in it") << draft << CaseState::Draft;

    QTest::newRow("issued") << soundCase() << CaseState::Issued;
    CaseFile file = soundCase();
    file.dispatches = {Dispatch{}};
    QTest::newRow("a dispatch without a day did not go out") << file << CaseState::Issued;
    file.dispatches = {sent(DispatchedDocument::SuspensionLetter, roundDay())};
    QTest::newRow("another paper is not the notice") << file << CaseState::Issued;
    file.dispatches = {sent(DispatchedDocument::Notice, roundDay())};
    QTest::newRow("sent") << file << CaseState::AwaitingResponse;
    file.dispatches = {sent(DispatchedDocument::Correction, roundDay())};
    QTest::newRow("correction sent") << file << CaseState::AwaitingResponse;
    file.response = Response{};
    QTest::newRow("responded") << file << CaseState::Responded;

    QTest::newRow("extended") << withRounds(Extended{extensionDay()}) << CaseState::Tracking;
    QTest::newRow("other") << withRounds(Other{u"x"_s}) << CaseState::Tracking;
    QTest::newRow("improved") << withRounds(Improved{}) << CaseState::Improved;
    QTest::newRow("suspended") << withRounds(Suspended{}) << CaseState::Suspended;
    QTest::newRow("the last round decides")
        << withRounds(Suspended{}, Extended{extensionDay()}) << CaseState::Tracking;
    QTest::newRow("improved in the third")
        << withRounds(Suspended{}, Other{u"x"_s}, Improved{}) << CaseState::Improved;

    CaseFile again = withRounds(Improved{});
    again.reopenings = {reopened(1, roundDay())};
    QTest::newRow("reopened after improved") << again << CaseState::Tracking;
    again.rounds.push_back(roundOn(roundDay(), Improved{}));
    QTest::newRow("improved again after that") << again << CaseState::Improved;
    again.reopenings.push_back(reopened(2, roundDay()));
    QTest::newRow("reopened again") << again << CaseState::Tracking;
    CaseFile restored = withRounds(Suspended{});
    restored.reopenings = {reopened(1, roundDay())};
    QTest::newRow("reopened after suspended") << restored << CaseState::Tracking;
}

void TestCaseState::stateFollowsWhatIsRecorded()
{
    QFETCH(const CaseFile, file);
    QFETCH(const CaseState, state);
    QVERIFY(stateOf(file) == state);
}

void TestCaseState::aWithdrawalHoldsUntilALaterReopening_data()
{
    QTest::addColumn<std::optional<QDate>>("withdrawnOn");
    QTest::addColumn<std::optional<QDate>>("reopenedOn");
    QTest::addColumn<CaseState>("state");
    using Day = std::optional<QDate>;
    QTest::newRow("reopened later") << Day(roundDay()) << Day(extensionDay()) << CaseState::Issued;
    QTest::newRow("the same day") << Day(roundDay()) << Day(roundDay()) << CaseState::Issued;
    QTest::newRow("reopened before")
        << Day(extensionDay()) << Day(roundDay()) << CaseState::Withdrawn;
    QTest::newRow("withdrawn some day") << Day() << Day(roundDay()) << CaseState::Withdrawn;
    QTest::newRow("reopened some day") << Day(roundDay()) << Day() << CaseState::Withdrawn;
}

void TestCaseState::aWithdrawalHoldsUntilALaterReopening()
{
    QFETCH(const std::optional<QDate>, withdrawnOn);
    QFETCH(const std::optional<QDate>, reopenedOn);
    QFETCH(const CaseState, state);
    CaseFile file = soundCase();
    file.withdrawal = Withdrawal{withdrawnOn, u"誤發"_s};
    QVERIFY(stateOf(file) == CaseState::Withdrawn);
    QVERIFY(isClosed(file));
    file.reopenings = {Reopening{reopenedOn, u"x"_s, 0}};
    QVERIFY(stateOf(file) == state);
}

void TestCaseState::theEndOfAWithdrawalTakesBackNothing_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<CaseState>("state");
    const QDate on = extensionDay(); // of the withdrawal
    const auto row = [on](const char *name, CaseFile file, const std::vector<Reopening> &reopenings,
                          CaseState state) {
        file.withdrawal = Withdrawal{on, u"誤撤"_s};
        file.reopenings = reopenings;
        QTest::newRow(name) << file << state;
    };
    row("improved", withRounds(Improved{}), {reopened(1, on)}, CaseState::Improved);
    row("suspended", withRounds(Suspended{}), {reopened(1, on.addDays(5))}, CaseState::Suspended);
    row("extended", withRounds(Extended{on}), {reopened(1, on)}, CaseState::Tracking);
    row("in the third round", withRounds(Other{u"x"_s}, Other{u"x"_s}, Improved{}),
        {reopened(3, on)}, CaseState::Improved);
    row("reopened before it was withdrawn", withRounds(Improved{}),
        {reopened(1, on.addDays(-1)), reopened(1, on)}, CaseState::Tracking);
    row("reopened again after that", withRounds(Improved{}),
        {reopened(1, on), reopened(1, on.addDays(9))}, CaseState::Tracking);
    row("reopened again on the same day", withRounds(Improved{}),
        {reopened(1, on), reopened(1, on)}, CaseState::Tracking);
    row("reopened again, as of an earlier day", withRounds(Improved{}),
        {reopened(1, on.addDays(9)), reopened(1, on.addDays(1))}, CaseState::Tracking);
    row("tracked on since", withRounds(Suspended{}, Improved{}), {reopened(1, on)},
        CaseState::Improved);
    row("and reopened after that, on the same day", withRounds(Suspended{}, Improved{}),
        {reopened(1, on), reopened(2, on)}, CaseState::Tracking);
    row("withdrawn before there was a round", withRounds(Improved{}), {reopened(0, on)},
        CaseState::Improved);
}

void TestCaseState::theEndOfAWithdrawalTakesBackNothing()
{
    QFETCH(const CaseFile, file);
    QFETCH(const CaseState, state);
    QVERIFY(stateOf(file) == state);
}

void TestCaseState::aLastRoundThatWasPutRightStandsAgain_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<CaseState>("state");
    const auto row = [](const char *name, CaseFile file, const std::vector<Reopening> &reopenings,
                        CaseState state) {
        file.reopenings = reopenings;
        QTest::newRow(name) << file << state;
    };
    const QDate on = extensionDay();
    row("first round", withRounds(Improved{}), {reopened(1, on)}, CaseState::Improved);
    row("third round", withRounds(Other{u"x"_s}, Other{u"x"_s}, Suspended{}), {reopened(3, on)},
        CaseState::Suspended);
    row("reopened several times", withRounds(Improved{}, Improved{}),
        {reopened(1, on), reopened(2, on), reopened(2, on.addDays(3))}, CaseState::Improved);
    row("after a suspension", withRounds(Suspended{}, Improved{}), {reopened(2, on)},
        CaseState::Improved);
    row("it only extends now", withRounds(Extended{on}), {reopened(1, on)}, CaseState::Tracking);
    CaseFile withdrawn = withRounds(Suspended{}, Improved{});
    withdrawn.withdrawal = Withdrawal{on, u"誤撤"_s};
    row("withdrawn in between", withdrawn, {reopened(1, on), reopened(2, on)}, CaseState::Improved);
}

void TestCaseState::aLastRoundThatWasPutRightStandsAgain()
{
    QFETCH(const CaseFile, file);
    QFETCH(const CaseState, state);
    QVERIFY(stateOf(file) == CaseState::Tracking);
    const CaseFile after = withLastRoundStanding(file);
    QVERIFY(stateOf(after) == state);
    QVERIFY(!isTakenBack(after, after.rounds.size()));
    // What earlier rounds found is as it was: a suspension is still one, rule R10 still holds.
    for (std::size_t round = 1; round < file.rounds.size(); ++round)
        QCOMPARE(isTakenBack(after, round), isTakenBack(file, round));
    QCOMPARE(withLastRoundStanding(after), after);
    // It can be reopened again.
    CaseFile again = after;
    again.reopenings.push_back(reopened(int(again.rounds.size()), extensionDay().addDays(30)));
    QVERIFY(stateOf(again) == CaseState::Tracking);
}

void TestCaseState::puttingRightLeavesTheRestAsItIs()
{
    CaseFile file = withRounds(Suspended{}, Improved{});
    QCOMPARE(withLastRoundStanding(file), file);
    file.reopenings = {reopened(1, extensionDay())};
    QCOMPARE(withLastRoundStanding(file), file);
    file.withdrawal = Withdrawal{extensionDay(), u"誤撤"_s};
    file.reopenings = {reopened(2, extensionDay())};
    QCOMPARE(withLastRoundStanding(file), file);
}

void TestCaseState::aWithdrawalThatEndedMakesWayForAnother()
{
    QVERIFY(rc::check([] {
        const CaseFile file = *anyCaseFile();
        const CaseFile after = withoutEndedWithdrawal(file);
        RC_ASSERT(stateOf(after) == stateOf(file));
        RC_ASSERT(isClosed(after) == isClosed(file));
        for (std::size_t round = 1; round <= file.rounds.size(); ++round) {
            if (std::holds_alternative<Suspended>(file.rounds[round - 1].outcome))
                RC_ASSERT(isTakenBack(after, round) == isTakenBack(file, round));
        }
    }));
    CaseFile suspended = withRounds(Suspended{}, Other{u"x"_s});
    suspended.withdrawal = Withdrawal{roundDay(), u"誤撤"_s};
    for (const int round : {1, 2}) {
        suspended.reopenings = {reopened(round, roundDay())};
        QVERIFY(!isTakenBack(withoutEndedWithdrawal(suspended), 1));
        QVERIFY(!isTakenBack(withoutEndedWithdrawal(suspended), 2));
    }
    // A round that was only recorded because of that reopening may stay where it is (rule R10).
    CaseFile file = withRounds(Improved{}, Extended{extensionDay().addDays(60)});
    file.withdrawal = Withdrawal{roundDay(), u"誤撤"_s};
    file.reopenings = {reopened(1, roundDay())};
    QVERIFY(isReopenedAfterRound(withoutEndedWithdrawal(file), 1));
}

void TestCaseState::onlyFinishedCasesAreClosed_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<bool>("closed");
    QTest::newRow("issued") << soundCase() << false;
    QTest::newRow("extended") << withRounds(Extended{extensionDay()}) << false;
    QTest::newRow("improved") << withRounds(Improved{}) << true;
    QTest::newRow("suspended, nothing proved") << withRounds(Suspended{}) << false;

    CaseFile file = withRounds(Suspended{});
    file.suspension = Suspension{};
    file.suspension->letterSentOn = roundDay();
    QTest::newRow("suspended, letter sent") << file << false;
    file.suspension->reportedOn = roundDay();
    QTest::newRow("suspended, letter sent and reported") << file << true;
    file.reopenings = {reopened(1, extensionDay())};
    QTest::newRow("reopened") << file << false;
    file.withdrawal = Withdrawal{extensionDay(), u"誤撤"_s};
    QTest::newRow("suspended and proved, withdrawn by mistake") << file << true;
}

void TestCaseState::onlyFinishedCasesAreClosed()
{
    QFETCH(const CaseFile, file);
    QFETCH(const bool, closed);
    QCOMPARE(isClosed(file), closed);
}

void TestCaseState::theLastDatedExtensionIsTheDeadline()
{
    CaseFile file = soundCase();
    QCOMPARE(currentDeadline(file), file.notice.deadline);
    file =
        withRounds(Extended{extensionDay()}, Extended{extensionDay().addDays(30)}, Other{u"x"_s});
    QCOMPARE(currentDeadline(file), std::optional(extensionDay().addDays(30)));
    QCOMPARE(deadlineBeforeRound(file, 0), file.notice.deadline);
    QCOMPARE(deadlineBeforeRound(file, 1), std::optional(extensionDay()));
    QCOMPARE(deadlineBeforeRound(file, 99), std::optional(extensionDay().addDays(30)));
    file.rounds.push_back(roundOn(roundDay(), Extended{}));
    QCOMPARE(currentDeadline(file), std::optional(extensionDay().addDays(30)));
    file.rounds.clear();
    file.notice.deadline.reset();
    QVERIFY(!currentDeadline(file).has_value());
}

void TestCaseState::theDeadlineOfADayKnowsOnlyEarlierExtensions()
{
    CaseFile file = withRounds(Extended{extensionDay()});
    QCOMPARE(deadlineOn(file, roundDay().addDays(-1)), file.notice.deadline);
    QCOMPARE(deadlineOn(file, roundDay()), std::optional(extensionDay()));
    file.rounds.front().trackedOn.reset();
    QCOMPARE(deadlineOn(file, roundDay().addDays(-1)), std::optional(extensionDay()));
}

void TestCaseState::overdueNeedsAPassedDeadlineThatNothingAnswers_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("overdue");
    const QDate deadline(2026, 10, 30);

    const CaseFile issued = soundCase();
    QTest::newRow("on the deadline") << issued << deadline << false;
    QTest::newRow("a day after it") << issued << deadline.addDays(1) << true;
    CaseFile file = issued;
    file.number.reset();
    QTest::newRow("a draft is never overdue") << file << deadline.addDays(1) << false;
    file = issued;
    file.response = soundResponse();
    QTest::newRow("answered by a response") << file << deadline.addDays(1) << false;
    file = issued;
    file.notice.deadline.reset();
    QTest::newRow("no deadline") << file << deadline.addDays(1) << false;
    file = issued;
    file.withdrawal = Withdrawal{deadline, u"x"_s};
    QTest::newRow("withdrawn") << file << deadline.addDays(1) << false;

    const CaseFile extended = withRounds(Extended{extensionDay()});
    QTest::newRow("extended, on the date") << extended << extensionDay() << false;
    QTest::newRow("extended, a day after") << extended << extensionDay().addDays(1) << true;
    file = extended;
    file.response = soundResponse();
    QTest::newRow("a response does not answer a later extension")
        << file << extensionDay().addDays(1) << true;
    QTest::newRow("another round answers the extension")
        << withRounds(Extended{extensionDay()}, Other{u"x"_s}) << extensionDay().addDays(1)
        << false;
    QTest::newRow("improved") << withRounds(Improved{}) << deadline.addDays(1) << false;
    QTest::newRow("suspended, not yet proved")
        << withRounds(Suspended{}) << deadline.addDays(1) << false;
    QTest::newRow("other without a response")
        << withRounds(Other{u"x"_s}) << deadline.addDays(1) << true;
}

void TestCaseState::overdueNeedsAPassedDeadlineThatNothingAnswers()
{
    QFETCH(const CaseFile, file);
    QFETCH(const QDate, today);
    QFETCH(const bool, overdue);
    QCOMPARE(isOverdue(file, today), overdue);
}

void TestCaseState::theEmptyCaseIsADraft()
{
    const CaseFile empty;
    QVERIFY(stateOf(empty) == CaseState::Draft);
    QVERIFY(!isClosed(empty));
    QVERIFY(!currentDeadline(empty).has_value());
    QVERIFY(!isOverdue(empty, QDate(2026, 11, 22)));
    QVERIFY(!isOverdue(empty, QDate()));
}

NOTICEDESK_TEST(TestCaseState)
#include "test_casestate.moc"
