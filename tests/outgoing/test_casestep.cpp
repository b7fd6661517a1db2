// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/acting.h"
#include "domain/suspensionduties.h"
#include "outgoing/recording/casestep.h"
#include "store/cases/caserecords.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Steps of cases that are recorded one after the other, from wherever they come.
class TestCaseStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOfACaseAreRecorded();
    void aDeliveryIsOfTheOnePaperThatWaits();
    void stepsOfASuspensionAddUp();
    void blanksOfAResponseAreFilledIn();
    void whatIsRecordedOfAResponseStays_data();
    void whatIsRecordedOfAResponseStays();
    void aDayThatIsNotSaidIsToday();
    void warningsAreAcceptedIfThatIsSaid();
};

namespace
{

const QDate stepDay(2026, 11, 22);

Dispatch sent(const QString &number, DispatchedDocument document = DispatchedDocument::Notice)
{
    Dispatch dispatch;
    dispatch.document = document;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = QDate(2026, 10, 2);
    dispatch.registeredNumber = number;
    return dispatch;
}

} // namespace

void TestCaseStep::stepsOfACaseAreRecorded()
{
    ActingStore office;
    CaseRecord record = office.issued();
    const auto step = [&](const RecordedStep &each) {
        record = recordStepAccepting(office.actions, record, each, stepDay);
    };
    step(sent(u"123456"_s));
    step(RecordedDelivery{QDate(2026, 10, 5), {}, {}});
    step(soundResponse());
    TelephoneCall call;
    call.on = QDate(2026, 10, 21);
    step(call);
    step(roundOn(QDate(2026, 10, 22), Extended{QDate(2026, 12, 31)}));
    step(roundOn(QDate(2026, 11, 2), Improved{}));
    step(RecordedReopening{QDate(2026, 11, 3), u"再查"_s});
    step(Withdrawal{QDate(2026, 11, 4), u"誤發"_s});
    const CaseFile &file = record.file;
    QCOMPARE(file.dispatches.at(0).deliveredOn, std::optional(QDate(2026, 10, 5)));
    QCOMPARE(file.response, std::optional(soundResponse()));
    QCOMPARE(file.calls.size(), 1U);
    QCOMPARE(file.rounds.size(), 2U);
    QCOMPARE(file.rounds[1].outcome, Outcome(Improved{}));
    QCOMPARE(file.reopenings.at(0).reason, std::optional(u"再查"_s));
    QCOMPARE(file.withdrawal->reason, std::optional(u"誤發"_s));
    // The closed case takes no more.
    QVERIFY(!refused([&] { recordStep(office.actions, record, call, stepDay); }).empty());
}

void TestCaseStep::aDeliveryIsOfTheOnePaperThatWaits()
{
    ActingStore office;
    CaseRecord record = office.issued();
    const auto deliver = [&](const RecordedDelivery &delivery) {
        return sentence([&] { record = recordStep(office.actions, record, delivery, stepDay); });
    };
    const QDate day(2026, 10, 5);
    QVERIFY(deliver({day, {}, {}}).contains(u"no such paper"_s));
    record = recordStep(office.actions, record, sent(u"1"_s), stepDay);
    Notice notice = record.file.notice;
    notice.reason = u"改"_s + *notice.reason;
    record = accepting([&](const auto &accepted) {
        return office.actions.correct(edit(record, accepted), notice, u"更正"_s,
                                      ActingStore::print);
    });
    record = recordStep(office.actions, record, sent(u"RR 2-1"_s, DispatchedDocument::Correction),
                        stepDay);
    QVERIFY(deliver({day, {}, {}}).contains(u"several"_s));
    QVERIFY(deliver({day, {}, u"3"_s}).contains(u"no such paper"_s));
    // However it is typed.
    QCOMPARE(deliver({day, {}, u"ｒｒ２１"_s}), QString());
    QVERIFY(!record.file.dispatches[0].deliveredOn);
    QCOMPARE(record.file.dispatches[1].deliveredOn, std::optional(day));
    QCOMPARE(deliver({day, DispatchedDocument::Notice, {}}), QString());
    QVERIFY(deliver({day, DispatchedDocument::Notice, {}}).contains(u"no such paper"_s));
}

void TestCaseStep::stepsOfASuspensionAddUp()
{
    ActingStore office;
    CaseRecord record = office.issued();
    const auto step = [&](const RecordedStep &each) {
        record = recordStepAccepting(office.actions, record, each, stepDay);
    };
    step(roundOn(QDate(2026, 11, 2), Suspended{QDate(2026, 11, 2), QDate(2026, 11, 3)}));
    Suspension letter;
    letter.letterSentOn = QDate(2026, 11, 3);
    step(letter);
    Suspension report;
    report.reportedOn = QDate(2026, 11, 4);
    step(report);
    const Suspension shown = suspensionShown(record.file);
    QCOMPARE(shown.letterSentOn, letter.letterSentOn);
    QCOMPARE(shown.reportedOn, report.reportedOn);
}

void TestCaseStep::blanksOfAResponseAreFilledIn()
{
    ActingStore office;
    CaseRecord record = office.issued();
    const auto step = [&](const Response &each) {
        record = recordStepAccepting(office.actions, record, each, stepDay);
    };
    Response first;
    first.receivedOn = soundResponse().receivedOn;
    first.answers = {soundResponse().answers.at(0)};
    step(first);
    Response second = soundResponse();
    second.receivedOn.reset();
    second.answers.at(0).reset();
    step(second);
    QCOMPARE(record.file.response, std::optional(soundResponse()));
    // Said once more it is the same, also in part.
    step(soundResponse());
    step(first);
    QCOMPARE(record.file.response, std::optional(soundResponse()));
}

void TestCaseStep::whatIsRecordedOfAResponseStays_data()
{
    QTest::addColumn<Response>("said");
    QTest::addColumn<QString>("field");
    Response said;
    said.receivedOn = QDate(2026, 10, 21);
    QTest::newRow("day") << said << u"response.receivedOn"_s;
    said = {};
    said.channel = ResponseChannel::Email;
    QTest::newRow("channel") << said << u"response.channel"_s;
    said = {};
    said.respondent.name = u"王大華"_s;
    QTest::newRow("respondent") << said << u"response.respondent.name"_s;
    said = {};
    said.answers = {{}, u"沒有。"_s, u"第三。"_s};
    QTest::newRow("answer") << said << u"response.items[1]"_s;
}

void TestCaseStep::whatIsRecordedOfAResponseStays()
{
    QFETCH(const Response, said);
    QFETCH(const QString, field);
    ActingStore office;
    const CaseRecord record = recordStep(office.actions, office.issued(), soundResponse(), stepDay);
    const auto found = refused([&] { recordStepAccepting(office.actions, record, said, stepDay); });
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().field, field);
    const auto kept = CaseRecords(office.store->database()).find(record.id);
    QVERIFY(kept && *kept == record);
}

void TestCaseStep::aDayThatIsNotSaidIsToday()
{
    ActingStore office;
    CaseRecord record =
        recordStep(office.actions, office.issued(), Withdrawal{{}, u"誤發"_s}, stepDay);
    QCOMPARE(record.file.withdrawal->on, std::optional(stepDay));
    record = recordStep(office.actions, record, RecordedReopening{{}, u"再查"_s}, stepDay);
    QCOMPARE(record.file.reopenings.at(0).on, std::optional(stepDay));
}

void TestCaseStep::warningsAreAcceptedIfThatIsSaid()
{
    ActingStore office;
    const CaseRecord record = office.issued();
    Response response = soundResponse();
    response.sealed = false;
    const auto found = refused([&] { recordStep(office.actions, record, response, stepDay); });
    QCOMPARE(findingNames(found), QStringList{u"warning R9 response.sealed"_s});
    const CaseRecord recorded = recordStepAccepting(office.actions, record, response, stepDay);
    QCOMPARE(recorded.file.response, std::optional(response));
    // An error is none that could be accepted.
    const CaseRecord other = office.issued();
    response.receivedOn = stepDay.addDays(1);
    const auto errors =
        refused([&] { recordStepAccepting(office.actions, other, response, stepDay); });
    QCOMPARE(findingNames(errors), QStringList{u"error R20 response.receivedOn"_s});
}

NOTICEDESK_TEST(TestCaseStep)
#include "test_casestep.moc"
