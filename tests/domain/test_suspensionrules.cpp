// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suspensionduties.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDate trackingDay()
{
    return {2026, 11, 2};
}

QString letterTask()
{
    return u"task R16 suspension.letterSentOn"_s;
}

QString reportTask()
{
    return u"task R16 suspension.reportedOn"_s;
}

CaseFile suspendedCase()
{
    CaseFile file = soundCase();
    file.rounds = {roundOn(trackingDay(), suspendedOn(trackingDay()))};
    return file;
}

/// A day on which something happened; nothing if it is not recorded.
using Day = std::optional<QDate>;

/// Suspended in the first round, and again in the third, 60 days later.
CaseFile twiceSuspended()
{
    CaseFile file = suspendedCase();
    file.rounds.push_back(roundOn(trackingDay().addDays(30), Other{u"協助復原"_s}));
    file.rounds.push_back(
        roundOn(trackingDay().addDays(60), suspendedOn(trackingDay().addDays(60))));
    return file;
}

} // namespace

class TestSuspensionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r16_bothDutiesAreOpenUntilRecorded();
    void r16_dispatchesRecordThemToo();
    void r16_theyStayOpenWhenTrackingGoesOn();
    void r16_aSecondSuspensionNeedsItsOwnProof_data();
    void r16_aSecondSuspensionNeedsItsOwnProof();
    void r16_theDayOfSendingTellsWhoseALetterIs_data();
    void r16_theDayOfSendingTellsWhoseALetterIs();
    void r16_whatIsStruckOutProvesNothing();
    void aRestorationIsOfTheLatestSuspension_data();
    void aRestorationIsOfTheLatestSuspension();
    void theLetterIsItsDispatch();
    void r16_withoutSuspensionNothingIsOpen();
};

void TestSuspensionRules::r16_bothDutiesAreOpenUntilRecorded()
{
    CaseFile file = suspendedCase();
    const QStringList both{letterTask(), reportTask()};
    QCOMPARE(remarks(file), both);
    file.suspension = Suspension{};
    QCOMPARE(remarks(file), both);
    file.suspension->letterSentOn = trackingDay();
    QCOMPARE(remarks(file), QStringList{reportTask()});
    file.suspension->reportedOn = trackingDay();
    QCOMPARE(remarks(file), QStringList());
    file.suspension->letterSentOn.reset();
    QCOMPARE(remarks(file), QStringList{letterTask()});
    file.suspension->letterDeliveredOn = trackingDay();
    QCOMPARE(remarks(file), QStringList());
}

void TestSuspensionRules::r16_dispatchesRecordThemToo()
{
    CaseFile file = suspendedCase();
    file.dispatches = {dispatched(DispatchedDocument::Notice, trackingDay()),
                       dispatched(DispatchedDocument::SuspensionLetter, trackingDay())};
    QCOMPARE(remarks(file), QStringList{reportTask()});
    file.dispatches.push_back(dispatched(DispatchedDocument::ReportToArchives, trackingDay()));
    QCOMPARE(remarks(file), QStringList());
    file.dispatches.back().sentOn.reset();
    QCOMPARE(remarks(file), QStringList{reportTask()});
}

void TestSuspensionRules::r16_theyStayOpenWhenTrackingGoesOn()
{
    CaseFile file = suspendedCase();
    file.rounds.push_back(roundOn(trackingDay().addDays(30), Improved{}));
    const QStringList expected{u"warning R17 rounds[1].outcome"_s, letterTask(), reportTask()};
    QCOMPARE(remarks(file), expected);
}

void TestSuspensionRules::r16_aSecondSuspensionNeedsItsOwnProof_data()
{
    QTest::addColumn<QDate>("recordedOn");
    QTest::addColumn<bool>("open");
    QTest::newRow("of the first suspension") << trackingDay() << true;
    QTest::newRow("before the round between") << trackingDay().addDays(29) << true;
    QTest::newRow("on the round between") << trackingDay().addDays(30) << false;
    QTest::newRow("of the second suspension") << trackingDay().addDays(60) << false;
}

void TestSuspensionRules::r16_aSecondSuspensionNeedsItsOwnProof()
{
    QFETCH(const QDate, recordedOn);
    QFETCH(const bool, open);
    CaseFile file = twiceSuspended();
    file.suspension = Suspension{};
    file.suspension->letterSentOn = recordedOn;
    file.suspension->reportedOn = recordedOn;
    QStringList expected{u"warning R17 rounds[1].outcome"_s};
    if (open)
        expected << letterTask() << reportTask();
    QCOMPARE(remarks(file), expected);
}

void TestSuspensionRules::r16_theDayOfSendingTellsWhoseALetterIs_data()
{
    QTest::addColumn<Day>("sentOn");
    QTest::addColumn<Day>("deliveredOn");
    QTest::addColumn<bool>("counts");
    const QDate between = trackingDay().addDays(30);
    QTest::newRow("sent before the round between, delivered after it")
        << Day(between.addDays(-1)) << Day(between.addDays(2)) << false;
    QTest::newRow("delivered after the second suspension")
        << Day(trackingDay()) << Day(between.addDays(60)) << false;
    QTest::newRow("sent and delivered after it") << Day(between) << Day(between.addDays(2)) << true;
    QTest::newRow("only known to be delivered after it") << Day() << Day(between) << true;
    QTest::newRow("only known to be delivered before it")
        << Day() << Day(between.addDays(-1)) << false;
}

void TestSuspensionRules::r16_theDayOfSendingTellsWhoseALetterIs()
{
    QFETCH(const Day, sentOn);
    QFETCH(const Day, deliveredOn);
    QFETCH(const bool, counts);
    CaseFile file = twiceSuspended();
    for (const DispatchedDocument paper :
         {DispatchedDocument::SuspensionLetter, DispatchedDocument::ReportToArchives}) {
        Dispatch &dispatch = file.dispatches.emplace_back();
        dispatch.document = paper;
        dispatch.sentOn = sentOn;
        dispatch.deliveredOn = deliveredOn;
    }
    QCOMPARE(suspensionDuties(file), (SuspensionDuties{!counts, !counts}));
    QCOMPARE(letterDelivery(file), counts ? deliveredOn : Day());
    QCOMPARE(proofOfSuspension(DispatchedDocument::SuspensionLetter, file).has_value(), counts);
    QCOMPARE(proofOfSuspension(DispatchedDocument::ReportToArchives, file).has_value(), counts);
    QCOMPARE(suspensionShown(file).letterDeliveredOn, counts ? deliveredOn : Day());
}

void TestSuspensionRules::aRestorationIsOfTheLatestSuspension_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QDate>("recordedOn");
    QTest::addColumn<bool>("counts");
    const QDate again = trackingDay().addDays(67); // the first day of the second suspension
    QTest::newRow("of the only one") << suspendedCase() << again << true;
    QTest::newRow("out of order, of the only one") << suspendedCase() << trackingDay() << true;
    QTest::newRow("of the first one") << twiceSuspended() << trackingDay().addDays(20) << false;
    QTest::newRow("the day before the second") << twiceSuspended() << again.addDays(-1) << false;
    QTest::newRow("on its first day") << twiceSuspended() << again << true;
    QTest::newRow("after the second") << twiceSuspended() << again.addDays(9) << true;
    CaseFile unknown = twiceSuspended();
    unknown.rounds.back().outcome = Suspended{trackingDay().addDays(60), {}};
    QTest::newRow("its first day is not known") << unknown << trackingDay().addDays(20) << true;
    CaseFile tracked = suspendedCase();
    tracked.rounds.push_back(roundOn(trackingDay().addDays(30), Other{u"協助復原"_s}));
    QTest::newRow("tracking goes on") << tracked << trackingDay().addDays(20) << true;
    QTest::newRow("no suspension at all") << soundCase() << trackingDay() << true;
}

void TestSuspensionRules::aRestorationIsOfTheLatestSuspension()
{
    QFETCH(CaseFile, file);
    QFETCH(const QDate, recordedOn);
    QFETCH(const bool, counts);
    QCOMPARE(restoredOn(file), Day());
    file.suspension = Suspension{};
    QCOMPARE(restoredOn(file), Day());
    file.suspension->restoredOn = recordedOn;
    QCOMPARE(restoredOn(file), counts ? Day(recordedOn) : Day());
}

void TestSuspensionRules::r16_whatIsStruckOutProvesNothing()
{
    CaseFile file = suspendedCase();
    file.dispatches = {dispatched(DispatchedDocument::SuspensionLetter, trackingDay()),
                       dispatched(DispatchedDocument::ReportToArchives, trackingDay())};
    QCOMPARE(remarks(file), QStringList());
    file.dispatches.front().struckOut = u"誤登"_s;
    QCOMPARE(remarks(file), QStringList{letterTask()});
    QCOMPARE(letterDelivery(file), std::nullopt);
    QCOMPARE(suspensionShown(file).letterSentOn, std::nullopt);
}

void TestSuspensionRules::theLetterIsItsDispatch()
{
    CaseFile file = suspendedCase();
    file.suspension =
        Suspension{u"府智安字第1150000001號"_s, trackingDay(), {}, trackingDay().addDays(2), {}};
    const Suspension shown = *file.suspension;
    QCOMPARE(suspensionShown(file), shown);
    const CaseFile moved = withProofsAsDispatches(file);
    QVERIFY(!moved.suspension);
    QCOMPARE(moved.dispatches.size(), std::size_t{2});
    QCOMPARE(suspensionShown(moved), shown);
    QCOMPARE(remarks(moved), remarks(file));
    QCOMPARE(withProofsAsDispatches(moved), moved);

    // The same letter, recorded in both places of an old file, is one.
    file.dispatches = {dispatched(DispatchedDocument::SuspensionLetter, trackingDay())};
    file.dispatches.front().registeredNumber = u"123"_s;
    const CaseFile merged = withProofsAsDispatches(file);
    QCOMPARE(merged.dispatches.size(), std::size_t{2});
    QCOMPARE(merged.dispatches.front().documentNumber, u"府智安字第1150000001號"_s);
    QCOMPARE(merged.dispatches.front().registeredNumber, u"123"_s);
    // Another day is another letter.
    file.dispatches.front().sentOn = trackingDay().addDays(-1);
    QCOMPARE(withProofsAsDispatches(file).dispatches.size(), std::size_t{3});

    Suspension typed = suspensionShown(merged);
    typed.letterDeliveredOn = trackingDay().addDays(1);
    typed.restoredOn = trackingDay().addDays(9);
    const CaseFile after = withSuspensionTyped(merged, typed);
    QCOMPARE(after.dispatches.front().deliveredOn, typed.letterDeliveredOn);
    QCOMPARE(suspensionShown(after), typed);
}

void TestSuspensionRules::r16_withoutSuspensionNothingIsOpen()
{
    CaseFile file = soundCase();
    file.suspension = Suspension{};
    QCOMPARE(remarks(file), QStringList());
}

NOTICEDESK_TEST(TestSuspensionRules)
#include "test_suspensionrules.moc"
