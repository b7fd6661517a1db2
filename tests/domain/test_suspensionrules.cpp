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

Dispatch dispatched(DispatchedDocument document, QDate day)
{
    Dispatch dispatch;
    dispatch.document = document;
    dispatch.sentOn = day;
    return dispatch;
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
    void r16_whatIsStruckOutProvesNothing();
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
    CaseFile file = suspendedCase();
    file.rounds.push_back(roundOn(trackingDay().addDays(30), Other{u"協助復原"_s}));
    file.rounds.push_back(
        roundOn(trackingDay().addDays(60), suspendedOn(trackingDay().addDays(60))));
    file.suspension = Suspension{};
    file.suspension->letterSentOn = recordedOn;
    file.suspension->reportedOn = recordedOn;
    QStringList expected{u"warning R17 rounds[1].outcome"_s};
    if (open)
        expected << letterTask() << reportTask();
    QCOMPARE(remarks(file), expected);
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
