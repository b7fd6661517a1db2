// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDate firstTracked()
{
    return {2026, 11, 2};
}

QDate secondTracked()
{
    return {2026, 12, 2};
}

QDate thirdTracked()
{
    return {2027, 1, 6};
}

CaseFile caseWithRounds(const std::vector<TrackingRound> &rounds)
{
    CaseFile file = soundCase();
    file.rounds = rounds;
    file.suspension = Suspension{};
    file.suspension->letterSentOn = lookedAtOn();
    file.suspension->reportedOn = lookedAtOn();
    return file;
}

} // namespace

class TestTrackingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r10_noRoundFollowsImproved();
    void r10_aReopeningAfterThatRoundLetsItFollow_data();
    void r10_aReopeningAfterThatRoundLetsItFollow();
    void r11_offersTheFormsOptions();
    void r11_theSheetHasNoFourthRound();
    void r12_anExtensionGoesBeyondTrackingDateAndDeadline_data();
    void r12_anExtensionGoesBeyondTrackingDateAndDeadline();
    void r12_theDeadlineIsWhatEarlierRoundsLeft();
    void r12_anExtensionNamesItsDate();
    void r13_aSuspensionBeginsWhenNotifiedOrLater_data();
    void r13_aSuspensionBeginsWhenNotifiedOrLater();
    void r13_aSuspensionBeforeItsDeliveryIsAWarning_data();
    void r13_aSuspensionBeforeItsDeliveryIsAWarning();
    void r13_theDeliveryMayStandAmongTheDispatches();
    void r13_theLetterBelongsToTheLastSuspension();
    void r13_aSuspensionNamesItsDates();
    void r14_trackingDatesDoNotGoBackward_data();
    void r14_trackingDatesDoNotGoBackward();
    void r14_aTrackingDateInTheFutureIsAWarning_data();
    void r14_aTrackingDateInTheFutureIsAWarning();
    void r15_aRoundNamesTrackerAndDateAndOtherItsText();
    void r17_trackingAfterASuspensionIsAWarning();
};

void TestTrackingRules::r10_noRoundFollowsImproved()
{
    const CaseFile file =
        caseWithRounds({roundOn(firstTracked(), Improved{}), roundOn(secondTracked(), Improved{})});
    QCOMPARE(remarks(file), QStringList{u"error R10 rounds[1].outcome"_s});
}

void TestTrackingRules::r10_aReopeningAfterThatRoundLetsItFollow_data()
{
    QTest::addColumn<int>("afterRound");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("before any round") << 0 << false;
    QTest::newRow("after that round") << 1 << true;
    QTest::newRow("after the next round") << 2 << false;
    QTest::newRow("out of range") << -1 << false;
}

void TestTrackingRules::r10_aReopeningAfterThatRoundLetsItFollow()
{
    QFETCH(const int, afterRound);
    QFETCH(const bool, accepted);
    CaseFile file =
        caseWithRounds({roundOn(firstTracked(), Improved{}), roundOn(secondTracked(), Improved{})});
    file.reopenings = {Reopening{secondTracked(), u"新事證"_s, afterRound}};
    const QStringList refused{u"error R10 rounds[1].outcome"_s};
    QCOMPARE(remarks(file), accepted ? QStringList() : refused);
    // Also by one that ended a withdrawal, as in cases that were tracked on after it.
    file.withdrawal = Withdrawal{secondTracked(), u"誤撤"_s};
    QCOMPARE(remarks(file), accepted ? QStringList() : refused);
}

void TestTrackingRules::r11_offersTheFormsOptions()
{
    using Kinds = std::vector<OutcomeKind>;
    const Kinds four{OutcomeKind::Improved, OutcomeKind::Extended, OutcomeKind::Suspended,
                     OutcomeKind::Other};
    const Kinds two{OutcomeKind::Improved, OutcomeKind::Suspended};
    QVERIFY(outcomesOffered(1) == four);
    QVERIFY(outcomesOffered(2) == four);
    QVERIFY(outcomesOffered(3) == two);
    for (const int round : {-1, 0, 4, 2147483647})
        QVERIFY(outcomesOffered(round).empty());
}

void TestTrackingRules::r11_theSheetHasNoFourthRound()
{
    const CaseFile file =
        caseWithRounds({roundOn(firstTracked(), Other{u"電話聯繫"_s}),
                        roundOn(firstTracked(), Other{u"電話聯繫"_s}),
                        roundOn(firstTracked(), Suspended{firstTracked(), firstTracked()}),
                        roundOn(firstTracked(), Improved{})});
    const QStringList expected{u"error R11 rounds[3].outcome"_s,
                               u"warning R17 rounds[3].outcome"_s};
    QCOMPARE(remarks(file), expected);
}

void TestTrackingRules::r12_anExtensionGoesBeyondTrackingDateAndDeadline_data()
{
    QTest::addColumn<QDate>("trackedOn");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("errors");
    QTest::newRow("after both") << QDate(2026, 11, 2) << QDate(2026, 11, 3) << 0;
    QTest::newRow("on the tracking date") << QDate(2026, 11, 2) << QDate(2026, 11, 2) << 1;
    QTest::newRow("before the tracking date") << QDate(2026, 11, 3) << QDate(2026, 11, 2) << 1;
    QTest::newRow("on the deadline") << QDate(2026, 10, 20) << QDate(2026, 10, 30) << 1;
    QTest::newRow("before the deadline") << QDate(2026, 10, 20) << QDate(2026, 10, 29) << 1;
    QTest::newRow("before both") << QDate(2026, 11, 2) << QDate(2026, 10, 29) << 2;
}

void TestTrackingRules::r12_anExtensionGoesBeyondTrackingDateAndDeadline()
{
    QFETCH(const QDate, trackedOn);
    QFETCH(const QDate, until);
    QFETCH(const int, errors);
    const CaseFile file = caseWithRounds({roundOn(trackedOn, Extended{until})});
    QCOMPARE(remarks(file), QStringList(errors, u"error R12 rounds[0].extendedTo"_s));
}

void TestTrackingRules::r12_theDeadlineIsWhatEarlierRoundsLeft()
{
    CaseFile file = caseWithRounds({roundOn(firstTracked(), Extended{QDate(2026, 12, 10)}),
                                    roundOn(secondTracked(), Extended{QDate(2026, 12, 9)})});
    QCOMPARE(remarks(file), QStringList{u"error R12 rounds[1].extendedTo"_s});
    file.rounds.back().outcome = Extended{QDate(2026, 12, 11)};
    QCOMPARE(remarks(file), QStringList());
}

void TestTrackingRules::r12_anExtensionNamesItsDate()
{
    const CaseFile file = caseWithRounds({roundOn(firstTracked(), Extended{})});
    QCOMPARE(remarks(file), QStringList{u"error R12 rounds[0].extendedTo"_s});
}

void TestTrackingRules::r13_aSuspensionBeginsWhenNotifiedOrLater_data()
{
    QTest::addColumn<QDate>("effectiveFrom");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the day before") << firstTracked().addDays(-1) << false;
    QTest::newRow("the same day") << firstTracked() << true;
    QTest::newRow("the day after") << firstTracked().addDays(1) << true;
}

void TestTrackingRules::r13_aSuspensionBeginsWhenNotifiedOrLater()
{
    QFETCH(const QDate, effectiveFrom);
    QFETCH(const bool, accepted);
    const CaseFile file =
        caseWithRounds({roundOn(firstTracked(), Suspended{firstTracked(), effectiveFrom})});
    const QStringList refused{u"error R13 rounds[0].suspendedFrom"_s};
    QCOMPARE(remarks(file), accepted ? QStringList() : refused);
}

void TestTrackingRules::r13_aSuspensionBeforeItsDeliveryIsAWarning_data()
{
    QTest::addColumn<QDate>("deliveredOn");
    QTest::addColumn<bool>("warned");
    QTest::newRow("delivered before") << firstTracked().addDays(6) << false;
    QTest::newRow("delivered that day") << firstTracked().addDays(7) << false;
    QTest::newRow("delivered after") << firstTracked().addDays(8) << true;
}

void TestTrackingRules::r13_aSuspensionBeforeItsDeliveryIsAWarning()
{
    QFETCH(const QDate, deliveredOn);
    QFETCH(const bool, warned);
    CaseFile file = caseWithRounds({roundOn(firstTracked(), suspendedOn(firstTracked()))});
    file.suspension->letterSentOn = firstTracked();
    file.suspension->letterDeliveredOn = deliveredOn;
    const QStringList warning{u"warning R13 rounds[0].suspendedFrom"_s};
    QCOMPARE(remarks(file), warned ? warning : QStringList());
}

void TestTrackingRules::r13_theDeliveryMayStandAmongTheDispatches()
{
    CaseFile file = caseWithRounds({roundOn(firstTracked(), suspendedOn(firstTracked()))});
    Dispatch letter;
    letter.document = DispatchedDocument::SuspensionLetter;
    letter.deliveredOn = firstTracked().addDays(8);
    file.dispatches = {letter};
    QCOMPARE(remarks(file), QStringList{u"warning R13 rounds[0].suspendedFrom"_s});
    file.dispatches.front().document = DispatchedDocument::Notice;
    QCOMPARE(remarks(file), QStringList());
}

void TestTrackingRules::r13_theLetterBelongsToTheLastSuspension()
{
    CaseFile file = caseWithRounds({roundOn(firstTracked(), suspendedOn(firstTracked())),
                                    roundOn(secondTracked(), suspendedOn(secondTracked()))});
    file.suspension->letterSentOn = secondTracked();
    file.suspension->letterDeliveredOn = secondTracked().addDays(3);
    QCOMPARE(remarks(file), QStringList{u"warning R17 rounds[1].outcome"_s});
}

void TestTrackingRules::r13_aSuspensionNamesItsDates()
{
    const CaseFile file = caseWithRounds({roundOn(firstTracked(), Suspended{})});
    const QStringList expected{u"error R13 rounds[0].notifiedOn"_s,
                               u"error R13 rounds[0].suspendedFrom"_s};
    QCOMPARE(remarks(file), expected);
}

void TestTrackingRules::r14_trackingDatesDoNotGoBackward_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<std::optional<QDate>>("second");
    QTest::addColumn<QDate>("third");
    QTest::addColumn<QStringList>("expected");
    using Day = std::optional<QDate>;
    const auto refused = [](int round) {
        return QStringList{u"error R14 rounds[%1].trackedOn"_s.arg(round)};
    };
    QTest::newRow("forward") << firstTracked() << Day(secondTracked()) << thirdTracked()
                             << QStringList();
    QTest::newRow("the same day") << firstTracked() << Day(firstTracked()) << firstTracked()
                                  << QStringList();
    QTest::newRow("second before first")
        << secondTracked() << Day(firstTracked()) << thirdTracked() << refused(1);
    QTest::newRow("third before second")
        << firstTracked() << Day(thirdTracked()) << secondTracked() << refused(2);
    QTest::newRow("third before first, second unknown")
        << secondTracked() << Day() << firstTracked()
        << QStringList{u"error R15 rounds[1].trackedOn"_s, u"error R14 rounds[2].trackedOn"_s};
    QTest::newRow("before the notice")
        << QDate(2026, 9, 30) << Day(secondTracked()) << thirdTracked() << refused(0);
}

void TestTrackingRules::r14_trackingDatesDoNotGoBackward()
{
    QFETCH(const QDate, first);
    QFETCH(const std::optional<QDate>, second);
    QFETCH(const QDate, third);
    QFETCH(const QStringList, expected);
    CaseFile file =
        caseWithRounds({roundOn(first, Other{u"電話聯繫"_s}), roundOn(first, Other{u"電話聯繫"_s}),
                        roundOn(third, Improved{})});
    file.rounds[1].trackedOn = second;
    QCOMPARE(remarks(file), expected);
}

void TestTrackingRules::r14_aTrackingDateInTheFutureIsAWarning_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("warned");
    QTest::newRow("tomorrow") << firstTracked().addDays(-1) << true;
    QTest::newRow("today") << firstTracked() << false;
    QTest::newRow("yesterday") << firstTracked().addDays(1) << false;
}

void TestTrackingRules::r14_aTrackingDateInTheFutureIsAWarning()
{
    QFETCH(const QDate, today);
    QFETCH(const bool, warned);
    CaseFile file = soundCase();
    file.rounds = {roundOn(firstTracked(), Improved{})};
    const QStringList warning{u"warning R14 rounds[0].trackedOn"_s};
    QCOMPARE(findingNames(findingsOn(file, today)), warned ? warning : QStringList());
}

void TestTrackingRules::r15_aRoundNamesTrackerAndDateAndOtherItsText()
{
    TrackingRound round;
    round.outcome = Other{};
    const QStringList expected{u"error R15 rounds[0].text"_s, u"error R15 rounds[0].tracker"_s,
                               u"error R15 rounds[0].trackedOn"_s};
    QCOMPARE(remarks(caseWithRounds({round})), expected);
    round.outcome = Other{u"　"_s};
    round.tracker = u""_s;
    QCOMPARE(remarks(caseWithRounds({round})), expected);
    round.outcome = Improved{};
    QCOMPARE(remarks(caseWithRounds({round})), expected.mid(1));
    QCOMPARE(remarks(caseWithRounds({roundOn(firstTracked(), Other{u"電話聯繫"_s})})),
             QStringList());
}

void TestTrackingRules::r17_trackingAfterASuspensionIsAWarning()
{
    CaseFile file = caseWithRounds({roundOn(firstTracked(), suspendedOn(firstTracked())),
                                    roundOn(secondTracked(), Extended{QDate(2026, 12, 31)}),
                                    roundOn(thirdTracked(), suspendedOn(thirdTracked()))});
    QCOMPARE(remarks(file), QStringList{u"warning R17 rounds[1].outcome"_s});
}

NOTICEDESK_TEST(TestTrackingRules)
#include "test_trackingrules.moc"
