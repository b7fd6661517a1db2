// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casereason.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "domain/valuenames.h"
#include "randomcasefile.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

using Bucket = std::optional<TodayBucket>;
using Due = std::optional<QDate>;

/// A Friday; the next two days are off, and the Monday after them is a working day.
QDate deadlineDay()
{
    return {2026, 11, 20};
}

CaseFile sentCase()
{
    CaseFile file = soundCase();
    file.notice.deadline = deadlineDay();
    file.dispatches = {Dispatch{}};
    file.dispatches.front().sentOn = QDate(2026, 10, 2);
    return file;
}

CaseFile answeredCase(ResponseChannel channel)
{
    CaseFile file = sentCase();
    file.response = soundResponse();
    file.response->channel = channel;
    return file;
}

template <class... Outcomes>
CaseFile roundsAfterLetter(const Outcomes &...outcomes)
{
    CaseFile file = answeredCase(ResponseChannel::Letter);
    (file.rounds.push_back(roundOn(QDate(2026, 11, 2), outcomes)), ...);
    return file;
}

CaseFile draftCase()
{
    CaseFile file = soundCase();
    file.number.reset();
    return file;
}

} // namespace

class TestNextStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedDecidesTheNextStep_data();
    void whatIsRecordedDecidesTheNextStep();
    void theDayDecidesTheBucket_data();
    void theDayDecidesTheBucket();
    void soonIsTheThirdWorkingDay();
    void everyIssuedOpenCaseIsInExactlyOneBucket();
    void whatIsOverdueIsInItsBucket();
    void waitingEndsWithTheDeadline();
    void theSentencesSayWhyAndWhatIsNext_data();
    void theSentencesSayWhyAndWhatIsNext();
    void everyCaseHasSentences();
};

void TestNextStep::whatIsRecordedDecidesTheNextStep_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<NextStep>("step");

    QTest::newRow("nothing") << CaseFile{} << NextStep::Issue;
    QTest::newRow("draft") << draftCase() << NextStep::Issue;
    QTest::newRow("issued") << soundCase() << NextStep::Dispatch;
    QTest::newRow("sent") << sentCase() << NextStep::AwaitImprovement;
    CaseFile file = sentCase();
    file.notice.deadline.reset();
    QTest::newRow("sent without a deadline") << file << NextStep::AwaitImprovement;
    QTest::newRow("answered by letter") << answeredCase(ResponseChannel::Letter) << NextStep::Track;
    QTest::newRow("answered by e-mail")
        << answeredCase(ResponseChannel::Email) << NextStep::ConfirmByTelephone;
    file = answeredCase(ResponseChannel::Email);
    file.response->phoneConfirmedOn = QDate(2026, 10, 21);
    QTest::newRow("confirmed") << file << NextStep::Track;
    file = answeredCase(ResponseChannel::Email);
    file.rounds = {roundOn(QDate(2026, 11, 2), Other{u"x"_s})};
    QTest::newRow("a round goes before the telephone") << file << NextStep::Track;
    QTest::newRow("extended") << roundsAfterLetter(Extended{deadlineDay().addDays(30)})
                              << NextStep::AwaitImprovement;
    QTest::newRow("extended to no day") << roundsAfterLetter(Extended{}) << NextStep::Track;
    QTest::newRow("something other") << roundsAfterLetter(Other{u"x"_s}) << NextStep::Track;
    file = sentCase();
    file.rounds = {roundOn(QDate(2026, 11, 2), Other{u"x"_s})};
    QTest::newRow("something other, not answered") << file << NextStep::AwaitImprovement;
    QTest::newRow("improved") << roundsAfterLetter(Improved{}) << NextStep::None;
    file = roundsAfterLetter(Improved{});
    file.reopenings = {Reopening{QDate(2026, 11, 9), u"x"_s, 1}};
    QTest::newRow("reopened") << file << NextStep::Track;
    file = roundsAfterLetter(suspendedOn(QDate(2026, 11, 9)));
    QTest::newRow("suspended") << file << NextStep::ProveSuspension;
    file.suspension = Suspension{};
    file.suspension->letterSentOn = QDate(2026, 11, 9);
    QTest::newRow("suspended, letter sent") << file << NextStep::ProveSuspension;
    file.suspension->reportedOn = QDate(2026, 11, 9);
    QTest::newRow("suspended and proved") << file << NextStep::None;
    file = sentCase();
    file.withdrawal = Withdrawal{QDate(2026, 11, 9), u"x"_s};
    QTest::newRow("withdrawn") << file << NextStep::None;
}

void TestNextStep::whatIsRecordedDecidesTheNextStep()
{
    QFETCH(const CaseFile, file);
    QFETCH(const NextStep, step);
    QVERIFY(nextStep(file) == step);
}

void TestNextStep::theDayDecidesTheBucket_data()
{
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<Due>("due");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Bucket>("bucket");
    const auto row = [](const char *name, NextStep step, const Due &due, QDate today,
                        const Bucket &bucket) {
        QTest::newRow(name) << step << due << today << bucket;
    };
    const QDate due = deadlineDay();
    const NextStep wait = NextStep::AwaitImprovement;
    row("a day late, off", wait, due, due.addDays(1), TodayBucket::Overdue);
    row("the last day", wait, due, due, TodayBucket::DueToday);
    row("one working day", wait, due, due.addDays(-1), TodayBucket::DueSoon);
    row("three working days", wait, due, QDate(2026, 11, 17), TodayBucket::DueSoon);
    row("four working days", wait, due, QDate(2026, 11, 16), TodayBucket::Waiting);
    row("over a weekend", wait, QDate(2026, 11, 25), due, TodayBucket::DueSoon);
    row("beyond it", wait, QDate(2026, 11, 26), due, TodayBucket::Waiting);
    row("no deadline", wait, {}, due, TodayBucket::Waiting);
    row("not sent", NextStep::Dispatch, due, due, TodayBucket::Dispatch);
    row("not sent and late", NextStep::Dispatch, due, due.addDays(1), TodayBucket::Overdue);
    row("telephone", NextStep::ConfirmByTelephone, {}, due, TodayBucket::ConfirmByTelephone);
    row("round", NextStep::Track, {}, due, TodayBucket::Track);
    row("proof", NextStep::ProveSuspension, {}, due, TodayBucket::ProveSuspension);
    row("draft", NextStep::Issue, {}, due, {});
    row("closed", NextStep::None, {}, due, {});
}

void TestNextStep::theDayDecidesTheBucket()
{
    QFETCH(const NextStep, step);
    QFETCH(const Due, due);
    QFETCH(const QDate, today);
    QFETCH(const Bucket, bucket);
    QVERIFY(bucketOf(step, due, today, calendar2026()) == bucket);
}

void TestNextStep::soonIsTheThirdWorkingDay()
{
    const OfficeCalendar calendar = calendar2026();
    QCOMPARE(lastSoonDay(deadlineDay(), calendar), QDate(2026, 11, 25));
    QCOMPARE(lastSoonDay(QDate(2026, 11, 21), calendar), QDate(2026, 11, 25));
    QCOMPARE(lastSoonDay(QDate(2026, 12, 24), calendar), QDate(2026, 12, 30));
    QCOMPARE(calendar.workingDaysBetween(deadlineDay(), QDate(2026, 11, 23)), 1);
    QCOMPARE(calendar.workingDaysBetween(deadlineDay(), QDate(2026, 11, 22)), 0);
    QCOMPARE(calendar.workingDaysBetween(deadlineDay(), deadlineDay()), 0);
    QCOMPARE(calendar.workingDaysBetween(QDate(), deadlineDay()), 0);
}

void TestNextStep::everyIssuedOpenCaseIsInExactlyOneBucket()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("the buckets add up to the open cases", [&calendar] {
        const QDate today = *anyDate();
        std::map<TodayBucket, int> buckets;
        int open = 0;
        const int cases = *rc::gen::inRange(0, 8);
        for (int count = 0; count < cases; ++count) {
            const CaseFile file = *anyCaseFile();
            const NextStep step = nextStep(file);
            const bool isOpen = stateOf(file) != CaseState::Draft && !isClosed(file);
            const auto bucket = bucketOf(step, dueDate(file), today, calendar);
            RC_ASSERT(bucket.has_value() == isOpen);
            RC_ASSERT((step == NextStep::None) == isClosed(file));
            RC_ASSERT((step == NextStep::Issue) == (stateOf(file) == CaseState::Draft));
            open += isOpen ? 1 : 0;
            if (bucket)
                ++buckets[*bucket];
        }
        int sum = 0;
        for (const auto &[bucket, count] : buckets)
            sum += count;
        RC_ASSERT(sum == open);
    }));
}

void TestNextStep::whatIsOverdueIsInItsBucket()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("overdue is what the rule says", [&calendar] {
        const CaseFile file = *anyCaseFile();
        const QDate today = *anyDate();
        const auto due = dueDate(file);
        const NextStep step = nextStep(file);
        RC_ASSERT((due && *due < today) == isOverdue(file, today));
        RC_ASSERT((bucketOf(step, due, today, calendar) == TodayBucket::Overdue) ==
                  isOverdue(file, today));
        if (due)
            RC_ASSERT((step == NextStep::Dispatch || step == NextStep::AwaitImprovement));
    }));
}

void TestNextStep::waitingEndsWithTheDeadline()
{
    const QDate due(2026, 11, 20);
    for (const auto &each : namesOf<NextStep>) {
        const NextStep after =
            each.value == NextStep::AwaitImprovement ? NextStep::Track : each.value;
        QVERIFY2(nextStepOn(due, each.value, due) == each.value, each.name.data());
        QVERIFY2(nextStepOn(due.addDays(1), each.value, due) == after, each.name.data());
        QVERIFY2(nextStepOn(due.addDays(1), each.value, std::nullopt) == each.value,
                 each.name.data());
    }
}

void TestNextStep::theSentencesSayWhyAndWhatIsNext_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("sentences");
    const auto row = [](const char *name, const CaseFile &file, QDate today,
                        const QString &sentences) {
        QTest::newRow(name) << file << today << sentences;
    };
    const QDate due = deadlineDay();
    const QString firstRound = u"\nNext: record tracking round 1 (one of 4 outcomes)."_s;
    const QString wait = u"\nNext: wait for the response, and record it when it comes."_s;
    row("late on Saturday", sentCase(), due.addDays(1),
        u"Overdue, by no working day yet (deadline Fri 115/11/20)."_s + firstRound);
    row("late on Monday", sentCase(), due.addDays(3),
        u"Overdue by one working day (deadline Fri 115/11/20)."_s + firstRound);
    row("late on Tuesday", sentCase(), due.addDays(4),
        u"Overdue by 2 working days (deadline Fri 115/11/20)."_s + firstRound);
    row("due today", sentCase(), due, u"The deadline is today, Fri 115/11/20."_s + wait);
    row("due tomorrow", sentCase(), due.addDays(-1),
        u"One working day is left (deadline Fri 115/11/20)."_s + wait);
    row("due later", sentCase(), due.addDays(-7),
        u"5 working days are left (deadline Fri 115/11/20)."_s + wait);
    CaseFile file = sentCase();
    file.notice.deadline = due.addDays(1);
    row("due on a day off", file, due,
        u"The deadline Sat 115/11/21 is before the next working day."_s + wait);
    file.notice.deadline.reset();
    row("no deadline", file, due, u"The notice was sent; it names no deadline."_s + wait);
    row("an extension", roundsAfterLetter(Extended{due}), due.addDays(-1),
        u"One working day is left (deadline Fri 115/11/20)."
        "\nNext: wait for the improvement until the deadline."_s);
    row("an answer", answeredCase(ResponseChannel::Letter), due,
        u"The response was received on Tue 115/10/20."_s + firstRound);
    row("a third round that ended nothing",
        roundsAfterLetter(Other{u"x"_s}, Other{u"x"_s}, Other{u"x"_s}), due,
        u"Round 3 did not end the case.\nNext: the sheet has no further round, so put the last "
        "one right."_s);
    row("two rounds", roundsAfterLetter(Extended{}, Other{u"x"_s}), due,
        u"Round 2 did not end the case.\nNext: record tracking round 3 (one of 2 outcomes)."_s);
    file = roundsAfterLetter(suspendedOn(due));
    file.suspension = Suspension{};
    file.suspension->letterSentOn = due;
    row("reported to nobody", file, due,
        u"The service is suspended. The report to the National Archives Administration is not "
        "recorded.\nNext: report the suspension to the National Archives Administration and "
        "record it."_s);
    row("draft", draftCase(), due,
        u"The notice is a draft.\nNext: complete the notice and issue it."_s);
    row("improved", roundsAfterLetter(Improved{}), due,
        u"The case is closed: improved.\nNothing is left to do."_s);
}

void TestNextStep::theSentencesSayWhyAndWhatIsNext()
{
    QFETCH(const CaseFile, file);
    QFETCH(const QDate, today);
    QFETCH(const QString, sentences);
    QCOMPARE(reasonFor(file, today, calendar2026()), sentences);
}

void TestNextStep::everyCaseHasSentences()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("both sentences are there and filled in", [&calendar] {
        const CaseFile file = *anyCaseFile();
        const QDate today(2026, 11, 22);
        const QString why = whyHere(file, today, calendar);
        const QString next = whatIsNext(file, today);
        RC_ASSERT(why.endsWith(u'.') && !why.contains(u'%'));
        RC_ASSERT(next.endsWith(u'.') && !next.contains(u'%'));
    }));
}

NOTICEDESK_TEST(TestNextStep)
#include "test_nextstep.moc"
