// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "store/cases/caserecords.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryrecords.h"
#include "store/history/fieldchanges.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestClosingActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_acting = std::make_unique<ActingStore>(); }
    void aSuspensionIsProved()
    {
        QVERIFY(!isClosed(suspended().file));
        QVERIFY(isClosed(provedSuspension().file));
    }
    void aClosedCaseChangesOnlyAfterItWasReopened_data();
    void aClosedCaseChangesOnlyAfterItWasReopened();
    void aClosedSuspensionIsStillDeliveredAndRestored();
    void aReopenedCaseIsClosedByItsLastRound();
    void whatIsRecordedIsCorrectedWithAReason();
    void aWrongDispatchIsStruckOut();
    void eachRevisionIsSentOnce();
    void theLetterIsOneRecord();
    void anOldRecordIsBroughtIntoOnePlace();
    void aWithdrawalNeedsAReason();
    void onlyAClosedCaseIsReopened();
    void aDraftThatWasReopenedIsIssued();
    void manyCasesBelongToOneIncident();

private:
    std::unique_ptr<ActingStore> m_acting;

    CaseActions &actions() { return m_acting->actions; }
    static constexpr auto print = ActingStore::print;
    CaseRecord imported(const CaseFile &file)
    {
        Change change(*m_acting->store, u"import"_s);
        const CaseRecord record = CaseWriter(change).add(file);
        change.commit();
        return record;
    }
    CaseRecord sent()
    {
        return actions().addDispatch(edit(m_acting->issued()),
                                     dispatched(DispatchedDocument::Notice, QDate(2026, 10, 2)));
    }
    CaseRecord suspended()
    {
        const CaseRecord record = sent();
        const auto round = roundOn(QDate(2026, 11, 1), suspendedOn(QDate(2026, 11, 1)));
        return accepting([&](const std::vector<Finding> &accepted) {
            return actions().recordRound(edit(record, accepted), 1, round);
        });
    }
    CaseRecord provedSuspension()
    {
        Suspension proof;
        proof.letterSentOn = QDate(2026, 11, 2);
        proof.reportedOn = QDate(2026, 11, 5);
        return actions().recordSuspension(edit(suspended()), proof);
    }
    Problems problems() { return StoreExamination(m_acting->store.database(), {}).records(); }
};

using ClosedAction = std::function<void(CaseActions &, const CaseRecord &)>;

void TestClosingActions::aClosedCaseChangesOnlyAfterItWasReopened_data()
{
    QTest::addColumn<QString>("closing");
    QTest::addColumn<ClosedAction>("action");
    QTest::addColumn<QString>("field");
    const QDate day(2026, 11, 20);
    const std::vector<std::tuple<const char *, ClosedAction, QString>> each{
        {"dispatch",
         [day](CaseActions &actions, const CaseRecord &record) {
             actions.addDispatch(edit(record), dispatched(DispatchedDocument::Correction, day));
         },
         u"dispatches"_s},
        {"delivery",
         [day](CaseActions &actions, const CaseRecord &record) {
             Dispatch dispatch = record.file.dispatches.front();
             dispatch.deliveredOn = day;
             actions.completeDispatch(edit(record), 0, dispatch);
         },
         u"dispatches[0].deliveredOn"_s},
        {"corrected dispatch",
         [day](CaseActions &actions, const CaseRecord &record) {
             Dispatch dispatch = record.file.dispatches.front();
             dispatch.sentOn = day;
             actions.correctDispatch(edit(record), 0, dispatch, u"誤繕"_s);
         },
         u"dispatches[0].sentOn"_s},
        {"struck out",
         [](CaseActions &actions, const CaseRecord &record) {
             actions.strikeOutDispatch(edit(record), 0, u"誤登"_s);
         },
         u"dispatches[0].struckOut"_s},
        {"response",
         [](CaseActions &actions, const CaseRecord &record) {
             actions.recordResponse(edit(record), soundResponse());
         },
         u"response"_s},
        {"call",
         [day](CaseActions &actions, const CaseRecord &record) {
             actions.recordTelephoneCall(edit(record), {day, {}, {}, {}, true, {}});
         },
         u"calls[0]"_s},
        {"corrected round",
         [day](CaseActions &actions, const CaseRecord &record) {
             TrackingRound round = roundOn(day, Improved{});
             if (record.file.rounds.empty())
                 actions.recordRound(edit(record), 1, round);
             else
                 actions.correctRound(edit(record), 1, round, u"誤判"_s);
         },
         u"rounds[0]"_s},
        {"correction",
         [](CaseActions &actions, const CaseRecord &record) {
             actions.correct(edit(record), record.file.notice, u"誤繕"_s, ActingStore::print);
         },
         u"noticeRevision"_s},
        {"incident",
         [](CaseActions &actions, const CaseRecord &record) {
             actions.linkIncident(edit(record), Id<Incident>(1));
         },
         u"incident"_s},
    };
    for (const QString &closing : {u"withdrawn"_s, u"improved"_s, u"suspended"_s}) {
        for (const auto &[name, action, field] : each)
            QTest::addRow("%s, %s", qPrintable(closing), name) << closing << action << field;
    }
}

void TestClosingActions::aClosedCaseChangesOnlyAfterItWasReopened()
{
    QFETCH(const QString, closing);
    QFETCH(const ClosedAction, action);
    QFETCH(const QString, field);
    CaseRecord record = closing == "suspended"_L1 ? provedSuspension() : sent();
    if (closing == "withdrawn"_L1) {
        record = actions().withdraw(edit(record), QDate(2026, 11, 3), u"誤發"_s);
    } else if (closing == "improved"_L1) {
        record = actions().recordRound(edit(record), 1, roundOn(QDate(2026, 11, 1), Improved{}));
    }
    QVERIFY(isClosed(record.file));
    const auto found = refused([&] { action(actions(), record); });
    QVERIFY(!found.empty());
    QCOMPARE(found.front().severity, Severity::Error);
    QCOMPARE(found.front().code, u"R23"_s);
    QVERIFY2(found.front().field.startsWith(field), qPrintable(found.front().field));
    QVERIFY(found.front().sentence.contains(u"Reopen"_s));
    QCOMPARE(*CaseRecords(m_acting->store.database()).find(record.id), record);
}

void TestClosingActions::aClosedSuspensionIsStillDeliveredAndRestored()
{
    CaseRecord record = provedSuspension();
    QVERIFY(isClosed(record.file));
    QCOMPARE(findingNames(refused([&] { actions().strikeOutDispatch(edit(record), 1, u"x"_s); })),
             QStringList{u"error R23 dispatches[1].struckOut"_s});
    Suspension shown = suspensionShown(record.file);
    shown.letterDeliveredOn = QDate(2026, 11, 4);
    shown.restoredOn = QDate(2026, 11, 20);
    record = actions().recordSuspension(edit(record), shown);
    QCOMPARE(suspensionShown(record.file), shown);
    shown.restoredOn = QDate(2026, 11, 21);
    QCOMPARE(
        findingNames(refused([&] { actions().correctSuspension(edit(record), shown, u"誤繕"_s); })),
        QStringList{u"error R23 suspension.restoredOn"_s});
    // Tracking may go on towards the end of the suspension (R17).
    record = accepting([&](const std::vector<Finding> &accepted) {
        return actions().recordRound(edit(record, accepted), 2,
                                     roundOn(QDate(2026, 11, 21), Improved{}));
    });
    QCOMPARE(record.file.rounds.size(), 2);
    QCOMPARE(problems(), Problems());
}

void TestClosingActions::aReopenedCaseIsClosedByItsLastRound()
{
    const QDate day(2026, 11, 10);
    const TrackingRound improved = roundOn(day, Improved{});
    for (const int last : {1, 3}) {
        CaseRecord record = sent();
        for (int number = 1; number < last; ++number)
            record = actions().recordRound(edit(record), number, roundOn(day, Other{u"x"_s}));
        record = actions().recordRound(edit(record), last, improved);
        record = actions().reopen(edit(record), day, u"送達日漏登"_s);
        QCOMPARE(stateOf(record.file), CaseState::Tracking);
        const auto found = refused([&] { actions().recordRound(edit(record), last, improved); });
        QCOMPARE(findingNames(found), QStringList{u"error R23 rounds[%1].outcome"_s.arg(last - 1)});
        record = actions().correctRound(edit(record), last, improved, u"結果不變"_s);
        QCOMPARE(stateOf(record.file), CaseState::Improved);
        record = actions().reopen(edit(record), day, u"誤判"_s);
        QCOMPARE(stateOf(record.file), CaseState::Tracking);
        const TrackingRound suspended = roundOn(day, suspendedOn(day));
        record = actions().correctRound(edit(record), last, suspended, u"誤判"_s);
        QCOMPARE(stateOf(record.file), CaseState::Suspended);
    }
    QCOMPARE(problems(), Problems());
}

void TestClosingActions::whatIsRecordedIsCorrectedWithAReason()
{
    CaseRecord record = suspended();
    Dispatch other = record.file.dispatches.front();
    other.sentOn = QDate(2026, 10, 3);
    QCOMPARE(findingNames(refused([&] { actions().completeDispatch(edit(record), 0, other); })),
             QStringList{u"error R23 dispatches[0].sentOn"_s});
    QVERIFY(
        !sentence([&] { actions().correctDispatch(edit(record), 0, other, u" "_s); }).isEmpty());
    record = actions().correctDispatch(edit(record), 0, other, u"日期誤繕"_s);
    QCOMPARE(record.file.dispatches.front(), other);
    other.deliveredOn = QDate(2026, 10, 5); // a blank is filled in without a reason
    record = actions().completeDispatch(edit(record), 0, other);
    Suspension proof;
    proof.letterSentOn = QDate(2026, 11, 2);
    record = actions().recordSuspension(edit(record), proof);
    proof.letterSentOn = QDate(2026, 11, 3);
    QCOMPARE(findingNames(refused([&] { actions().recordSuspension(edit(record), proof); })),
             QStringList{u"error R23 suspension.letterSentOn"_s});
    record = actions().correctSuspension(edit(record), proof, u"日期誤繕"_s);
    QCOMPARE(suspensionShown(record.file), proof);
    const HistoryEntry last =
        History(m_acting->store.database()).of(caseSubject, record.id.value()).back();
    QCOMPARE(last.action, u"correct suspension: 日期誤繕"_s);
    QCOMPARE(parseChanges(last.changes),
             (FieldChanges{{u"dispatches[1].sentOn"_s, u"2026-11-02"_s, u"2026-11-03"_s}}));
}

void TestClosingActions::aWrongDispatchIsStruckOut()
{
    CaseRecord record = sent();
    QCOMPARE(stateOf(record.file), CaseState::AwaitingResponse);
    QVERIFY(!sentence([&] { actions().strikeOutDispatch(edit(record), 0, QString()); }).isEmpty());
    record = actions().strikeOutDispatch(edit(record), 0, u"寄錯地址"_s);
    QCOMPARE(stateOf(record.file), CaseState::Issued);
    QCOMPARE(record.file.dispatches.front().struckOut, u"寄錯地址"_s);
    QCOMPARE(CaseRecords(m_acting->store.database()).find(record.id)->file, record.file);
    QVERIFY(
        !sentence([&] { actions().correctDispatch(edit(record), 0, {}, u"又改"_s); }).isEmpty());
    record = actions().addDispatch(edit(record),
                                   dispatched(DispatchedDocument::Notice, QDate(2026, 10, 9)));
    QCOMPARE(stateOf(record.file), CaseState::AwaitingResponse);
    QCOMPARE(problems(), Problems());
}

void TestClosingActions::eachRevisionIsSentOnce()
{
    CaseRecord record = sent();
    const QDate day(2026, 10, 9);
    const Dispatch notice = dispatched(DispatchedDocument::Notice, day);
    const Dispatch correction = dispatched(DispatchedDocument::Correction, day);
    const QStringList second{u"error R24 dispatches[1].document"_s};
    QCOMPARE(findingNames(refused([&] { actions().addDispatch(edit(record), notice); })), second);
    QCOMPARE(findingNames(refused([&] { actions().addDispatch(edit(record), correction); })),
             second);
    record = actions().correct(edit(record), record.file.notice, u"誤繕"_s, print);
    record = actions().addDispatch(edit(record), correction);
    QCOMPARE(findingNames(refused([&] { actions().addDispatch(edit(record), correction); })),
             QStringList{u"error R24 dispatches[2].document"_s});
}

void TestClosingActions::theLetterIsOneRecord()
{
    CaseRecord record = suspended();
    Dispatch letter = dispatched(DispatchedDocument::SuspensionLetter, QDate(2026, 11, 2));
    letter.documentNumber = u"府智安字第1150000001號"_s;
    record = actions().addDispatch(edit(record), letter);
    Suspension shown = suspensionShown(record.file);
    QCOMPARE(shown.letterSentOn, QDate(2026, 11, 2));
    QCOMPARE(shown.letterNumber, letter.documentNumber);
    shown.letterDeliveredOn = QDate(2026, 11, 4);
    shown.reportedOn = QDate(2026, 11, 5);
    record = actions().recordSuspension(edit(record), shown);
    QVERIFY(!record.file.suspension);
    QCOMPARE(record.file.dispatches.size(), 3);
    QCOMPARE(record.file.dispatches[1].deliveredOn, QDate(2026, 11, 4));
    QCOMPARE(record.file.dispatches[2].document, DispatchedDocument::ReportToArchives);
    QCOMPARE(suspensionShown(record.file), shown);
    QVERIFY(isClosed(record.file));
}

void TestClosingActions::anOldRecordIsBroughtIntoOnePlace()
{
    CaseFile file = soundCase();
    file.response = soundResponse();
    file.response->channel = ResponseChannel::Email;
    file.response->phoneConfirmedOn = QDate(2026, 10, 21);
    file.rounds = {roundOn(QDate(2026, 11, 1), suspendedOn(QDate(2026, 11, 1)))};
    file.suspension = Suspension{u"府智安字第1150000001號"_s, QDate(2026, 11, 2), {}, {}, {}};
    CaseRecord record = imported(file);
    QCOMPARE(CaseRecords(m_acting->store.database()).find(record.id)->file, file); // as it came
    record =
        actions().recordTelephoneCall(edit(record), {QDate(2026, 11, 3), {}, {}, {}, false, {}});
    QVERIFY(!record.file.response->phoneConfirmedOn);
    QVERIFY(!record.file.suspension);
    QCOMPARE(record.file.calls.size(), 2);
    QCOMPARE(record.file.calls.front().on, QDate(2026, 10, 21));
    QCOMPARE(record.file.dispatches.size(), 1);
    QCOMPARE(record.file.dispatches.front().sentOn, QDate(2026, 11, 2));
    QCOMPARE(inOnePlace(record.file), record.file);
    QCOMPARE(problems(), Problems());
}

void TestClosingActions::aWithdrawalNeedsAReason()
{
    CaseRecord record = m_acting->issued();
    const QDate day(2026, 11, 3);
    QVERIFY(!sentence([&] { actions().withdraw(edit(record), day, u" "_s); }).isEmpty());
    record = actions().withdraw(edit(record), day, u"誤發"_s);
    QCOMPARE(stateOf(record.file), CaseState::Withdrawn);
    QVERIFY(!sentence([&] { actions().withdraw(edit(record), day, u"再一次"_s); }).isEmpty());
    QVERIFY(!sentence([&] { actions().recordResponse(edit(record), soundResponse()); }).isEmpty());
    QCOMPARE(m_acting->issued().file.number->serial(), 2); // the number is not used again
}

void TestClosingActions::onlyAClosedCaseIsReopened()
{
    CaseRecord record = m_acting->issued();
    const QDate day(2026, 11, 3);
    QVERIFY(!sentence([&] { actions().reopen(edit(record), day, u"再犯"_s); }).isEmpty());
    record = actions().withdraw(edit(record), day, u"誤發"_s);
    QVERIFY(!sentence([&] { actions().reopen(edit(record), day, QString()); }).isEmpty());
    QVERIFY(!sentence([&] {
                 actions().reopen(edit(record), day.addDays(-1), u"日期在前"_s);
             }).isEmpty());
    record = actions().reopen(edit(record), day, u"撤銷錯誤"_s);
    QCOMPARE(stateOf(record.file), CaseState::Issued);
    // On the same day nobody could tell which came first.
    QVERIFY(!sentence([&] { actions().withdraw(edit(record), day, u"再撤"_s); }).isEmpty());
    record = actions().withdraw(edit(record), day.addDays(1), u"再撤"_s);
    QCOMPARE(stateOf(record.file), CaseState::Withdrawn);
    QVERIFY(!sentence([&] {
                 actions().correct(edit(record), record.file.notice, u"誤繕"_s, print);
             }).isEmpty());
}

void TestClosingActions::aDraftThatWasReopenedIsIssued()
{
    CaseRecord record = actions().addDraft(soundDraft());
    record = actions().withdraw(edit(record), QDate(2026, 11, 3), u"暫緩"_s);
    QVERIFY(!sentence([&] { actions().issue(edit(record), print); }).isEmpty());
    QVERIFY(!sentence([&] { actions().saveDraft(edit(record), soundDraft()); }).isEmpty());
    record = actions().reopen(edit(record), QDate(2026, 11, 4), u"續辦"_s);
    record = actions().issue(edit(record), print);
    QCOMPARE(record.file.number->serial(), 1);
}

void TestClosingActions::manyCasesBelongToOneIncident()
{
    std::optional<Id<Incident>> incident;
    {
        Change change(*m_acting->store, u"add incident"_s);
        incident = DirectoryRecords<Incident>(m_acting->store.database())
                       .add(change, {u"勒索"_s, {}, {}, {}, 3, {}, {}});
        change.commit();
    }
    CaseRecord first = m_acting->issued();
    CaseRecord second = m_acting->issued();
    first = actions().linkIncident(edit(first), incident);
    second = actions().linkIncident(edit(second), incident);
    CaseRecords records(m_acting->store.database());
    QCOMPARE(records.find(first.id), first);
    QCOMPARE(records.ofIncident(*incident), (std::vector{first.id, second.id}));
    second = actions().linkIncident(edit(second), std::nullopt);
    QCOMPARE(records.ofIncident(*incident), std::vector{first.id});
    QCOMPARE(problems(), Problems());
}

NOTICEDESK_TEST(TestClosingActions)
#include "test_closingactions.moc"
