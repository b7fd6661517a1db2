// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/asof.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "soundcase.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDate today()
{
    return lookedAtOn();
}

QStringList remarksWith(const QString &start, const std::vector<Finding> &found)
{
    return findingNames(found).filter(start);
}

} // namespace

class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r20_whatIsToComeEndsNothing();
};

void TestAsOf::r20_whatIsToComeEndsNothing()
{
    CaseFile file = soundCase();
    file.rounds = {roundOn(today().addDays(-3), suspendedOn(today().addDays(-3)))};
    file.suspension = Suspension{};
    file.suspension->letterSentOn = today();
    file.suspension->reportedOn = today().addDays(7);
    QVERIFY(!isClosed(asOf(today(), file)));
    QVERIFY(isClosed(asOf(today().addDays(7), file)));
    QCOMPARE(remarksWith(u"R16"_s, findingsOn(file, today())),
             QStringList{u"task R16 suspension.reportedOn"_s});

    file = soundCase();
    file.rounds = {roundOn(today().addDays(1), Improved{})};
    QVERIFY(!isClosed(asOf(today(), file)));
    QVERIFY(isClosed(asOf(today().addDays(1), file)));

    file = soundCase();
    file.withdrawal = Withdrawal{today().addDays(1), u"誤發"_s};
    QVERIFY(!isClosed(asOf(today(), file)));
    QVERIFY(isClosed(asOf(today().addDays(1), file)));

    file = soundCase();
    file.response = soundResponse();
    file.response->channel = ResponseChannel::Email;
    file.response->phoneConfirmedOn = today().addDays(1);
    QCOMPARE(nextStep(asOf(today(), file)), NextStep::ConfirmByTelephone);
    QCOMPARE(remarksWith(u"R8"_s, findingsOn(file, today())),
             QStringList{u"task R8 response.phoneConfirmedOn"_s});
    QCOMPARE(nextStep(asOf(today().addDays(1), file)), NextStep::Track);
    file.response->phoneConfirmedOn = file.response->receivedOn->addDays(-1);
    QCOMPARE(nextStep(asOf(today(), file)), NextStep::ConfirmByTelephone);

    file = soundCase();
    file.dispatches.resize(1);
    file.dispatches[0].sentOn = today().addDays(1);
    QCOMPARE(stateOf(asOf(today(), file)), CaseState::Issued);
    QCOMPARE(stateOf(asOf(today().addDays(1), file)), CaseState::AwaitingResponse);
}

QTEST_APPLESS_MAIN(TestAsOf)
#include "test_asof.moc"
