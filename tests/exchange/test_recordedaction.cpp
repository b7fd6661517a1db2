// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeerror.h"
#include "exchange/recordedaction.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// Lines of a file of actions.
class TestRecordedAction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActionIsRead_data();
    void eachActionIsRead();
    void aFaultIsToldWithItsPlace_data();
    void aFaultIsToldWithItsPlace();
};

Q_DECLARE_METATYPE(noticedesk::RecordedStep)

namespace
{

RecordedAction actionIn(const QByteArray &members)
{
    const QByteArray line = R"({"case":"115-0001",)" + members + '}';
    return parseRecordedAction(line, TextOrigin(u"f"_s, 3));
}

} // namespace

void TestRecordedAction::eachActionIsRead_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<RecordedStep>("step");
    const auto row = [](const char *name, const QByteArray &members, const RecordedStep &step) {
        QTest::newRow(name) << members << step;
    };
    const QDate day(2026, 11, 23);
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = day;
    dispatch.registeredNumber = u"123456"_s;
    row("dispatch",
        R"("action":"dispatch","document":"notice","channel":"registeredLetter",)"
        R"("sentOn":"2026-11-23","registeredNumber":"123456")",
        dispatch);
    row("delivered", R"("action":"delivered","deliveredOn":"2026-11-23")",
        RecordedDelivery{day, {}, {}});
    row("delivered of one paper",
        R"("action":"delivered","deliveredOn":"2026-11-23","document":"correction",)"
        R"("registeredNumber":"7")",
        RecordedDelivery{day, DispatchedDocument::Correction, u"7"_s});
    Response response;
    response.receivedOn = day;
    response.sealed = true;
    row("response", R"("action":"response","receivedOn":"2026-11-23","sealed":true)", response);
    row("response as an object",
        R"("action":"response","response":{"receivedOn":"2026-11-23","sealed":true})", response);
    TelephoneCall call;
    call.on = day;
    call.at = QTime(9, 5);
    call.reached = true;
    row("call", R"("action":"call","on":"2026-11-23","at":"09:05","reached":true)", call);
    TrackingRound round;
    round.outcome = Extended{day};
    round.tracker = u"王小明"_s;
    row("round",
        R"("action":"round","outcome":"extended","extendedTo":"2026-11-23","tracker":"王小明")",
        round);
    row("round as an object",
        R"("round":{"outcome":"extended","extendedTo":"2026-11-23","tracker":"王小明"},"action":"round")",
        round);
    Suspension suspension;
    suspension.reportedOn = day;
    row("suspension", R"("action":"suspension","reportedOn":"2026-11-23")", suspension);
    row("withdraw", R"("action":"withdraw","reason":"誤發")", Withdrawal{{}, u"誤發"_s});
    row("reopen", R"("action":"reopen","on":"2026-11-23","reason":"再查")",
        RecordedReopening{day, u"再查"_s});
}

void TestRecordedAction::eachActionIsRead()
{
    QFETCH(QByteArray, members);
    QFETCH(RecordedStep, step);
    const RecordedAction action = actionIn(members);
    QCOMPARE(action.caseName, u"115-0001"_s);
    QVERIFY(action.step == step);
}

void TestRecordedAction::aFaultIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &line, const QString &where,
                        const QString &told) { QTest::newRow(name) << line << where << told; };
    row("no JSON", "{", u"f, line 3, column 2"_s, {});
    row("blank", " ", u"f, line 3"_s, {});
    row("a list", "[]", u"f, line 3"_s, {});
    row("no case", R"({"action":"call"})", u"f, line 3, case"_s, u"must be there"_s);
    row("no action", R"({"case":"115-0001"})", u"f, line 3, action"_s, u"must be there"_s);
    row("another action", R"({"case":"115-0001","action":"send"})", u"f, line 3, action"_s,
        u"dispatch"_s);
    row("unknown key", R"({"case":"115-0001","action":"call","reachd":true})",
        u"f, line 3, reachd"_s, u"“reached”"_s);
    row("key of another action",
        R"({"case":"115-0001","action":"delivered","deliveredOn":"2026-11-23","reason":"x"})",
        u"f, line 3, reason"_s, u"not a key"_s);
    row("fault in an object",
        R"({"case":"115-0001","action":"response","response":{"receivedOn":"23.11."}})",
        u"f, line 3, response.receivedOn"_s, {});
    row("no day of delivery", R"({"case":"115-0001","action":"delivered"})",
        u"f, line 3, deliveredOn"_s, u"must be there"_s);
    const QString keys = u"letterNumber, letterSentOn, letterDeliveredOn, reportedOn, restoredOn"_s;
    row("nothing of a suspension", R"({"case":"115-0001","action":"suspension"})", u"f, line 3"_s,
        keys);
    row("blanks of a suspension",
        R"({"case":"115-0001","action":"suspension","letterNumber":"","reportedOn":null})",
        u"f, line 3"_s, keys);
    row("nothing in an object", R"({"case":"115-0001","action":"suspension","suspension":{}})",
        u"f, line 3, suspension"_s, keys);
    row("key twice", R"({"case":"115-0001","case":"115-0002","action":"call"})",
        u"f, line 3, case"_s, {});
}

void TestRecordedAction::aFaultIsToldWithItsPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, where);
    QFETCH(QString, told);
    try {
        parseRecordedAction(line, TextOrigin(u"f"_s, 3));
        QFAIL("it was read");
    } catch (const ExchangeError &error) {
        QVERIFY2(error.where().startsWith(where), qPrintable(error.where()));
        QVERIFY2(error.message().contains(told), qPrintable(error.message()));
    }
}

NOTICEDESK_TEST(TestRecordedAction)
#include "test_recordedaction.moc"
