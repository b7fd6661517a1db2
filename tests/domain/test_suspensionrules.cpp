// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundcase.h"

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

void TestSuspensionRules::r16_withoutSuspensionNothingIsOpen()
{
    CaseFile file = soundCase();
    file.suspension = Suspension{};
    QCOMPARE(remarks(file), QStringList());
}

QTEST_APPLESS_MAIN(TestSuspensionRules)
#include "test_suspensionrules.moc"
