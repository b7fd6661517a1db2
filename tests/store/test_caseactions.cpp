// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "store/cases/caserecords.h"
#include "store/cases/casewriter.h"
#include "store/cases/issuedpapers.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "tampering.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestCaseActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftMaySayAnything();
    void issuingNeedsEveryFieldOfR1();
    void issuingGivesTheNextNumberOfTheNoticesYear();
    void theIssuedSheetIsKeptWithItsHash();
    void aSheetThatCannotBeDrawnIsNotIssued();
    void anIssuedNoticeIsCorrectedWithAReasonOnly();
    void theOldNoticeAndItsSheetStay();
    void anIssuedCaseIsNoDraftAnyMore();
    void aResponseAndItsCallAreRecorded();
    void roundsFollowTheForm();
    void r20_whatHasNotHappenedYetIsNotRecorded();
    void r22_aNumberOfAnotherCenturyIsNotGiven();
    void aDraftHasANoticeAndNothingElse();
    void somebodyElsesChangeIsNotOverwritten();
    void theSignalComesAfterTheCommit();
    void whatIsRefusedLeavesNothing();
    void twoWindowsLeaveNoHoleInTheNumbers();

private:
    std::unique_ptr<ActingStore> m_acting;

    CaseActions &actions() { return m_acting->actions; }
    Database &database() { return m_acting->store.database(); }
    qint64 entries() { return History(database()).head().sequence; }
    static constexpr auto print = ActingStore::print;
};

void TestCaseActions::init()
{
    m_acting = std::make_unique<ActingStore>();
}

void TestCaseActions::aDraftMaySayAnything()
{
    CaseRecord record = actions().addDraft(CaseFile{});
    CaseFile file;
    file.notice.reason = u"第一段"_s;
    record = actions().saveDraft(edit(record), file);
    QCOMPARE(record.revision, 2);
    QCOMPARE(CaseRecords(database()).find(record.id)->file, file);
    QCOMPARE(entries(), 2);
}

void TestCaseActions::issuingNeedsEveryFieldOfR1()
{
    const CaseRecord draft = actions().addDraft(CaseFile{});
    const auto found = refused([&] { actions().issue(edit(draft), print); });
    QStringList fields;
    for (const Finding &finding : found) {
        QCOMPARE(finding.severity, Severity::Error);
        fields.append(finding.field);
    }
    QVERIFY(fields.contains(u"notice.target.code"_s));
    QVERIFY(fields.contains(u"notice.deadline"_s));
    QVERIFY(!CaseRecords(database()).find(draft.id)->file.number);
    QCOMPARE(entries(), 1);
}

void TestCaseActions::issuingGivesTheNextNumberOfTheNoticesYear()
{
    QCOMPARE(m_acting->issued().file.number->toString(), u"115-0001"_s);
    QCOMPARE(m_acting->issued().file.number->toString(), u"115-0002"_s);
    CaseFile next = soundDraft();
    next.notice.date = QDate(2027, 1, 4);
    next.notice.deadline = QDate(2027, 2, 1);
    const CaseRecord record = actions().addDraft(next);
    QCOMPARE(actions().issue(edit(record), print).file.number->toString(), u"116-0001"_s);
    QCOMPARE(m_acting->issued().file.number->toString(), u"115-0003"_s);
}

void TestCaseActions::theIssuedSheetIsKeptWithItsHash()
{
    const CaseRecord record = m_acting->issued();
    const QByteArray pdf = print(record.file);
    QCOMPARE(IssuedPapers(database()).find({record.id, 1, u"notice"_s}), pdf);
    QCOMPARE(record.sheets.size(), 1);
    QCOMPARE(record.sheets[0].sha256.toLatin1(),
             QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    QVERIFY_THROWS_EXCEPTION(StoreError, database().run(u"UPDATE issued_sheets SET pdf = 'x'"_s));
    QVERIFY_THROWS_EXCEPTION(StoreError, database().run(u"DELETE FROM issued_sheets"_s));
    StoreExamination examination(database(), {});
    QCOMPARE(examination.sheets(), Problems());
    tamper(database(), u"DROP TRIGGER issued_sheets_are_not_changed"_s);
    database().run(u"UPDATE issued_sheets SET history_head = '1-0123456789ab'"_s);
    QCOMPARE(sentencesOf(examination.sheets()).filter(u"was issued with another history"_s).size(),
             1);
}

void TestCaseActions::aSheetThatCannotBeDrawnIsNotIssued()
{
    const CaseRecord draft = actions().addDraft(soundDraft());
    const auto fails = [](const CaseFile &) -> QByteArray { throw Error(u"no glyph"_s); };
    QVERIFY_THROWS_EXCEPTION(Error, actions().issue(edit(draft), fails));
    QCOMPARE(*CaseRecords(database()).find(draft.id), draft);
    QCOMPARE(m_acting->issued().file.number->serial(), 1); // no hole
}

void TestCaseActions::anIssuedNoticeIsCorrectedWithAReasonOnly()
{
    const CaseRecord record = m_acting->issued();
    Notice notice = record.file.notice;
    notice.reason = u"更正後的事由"_s;
    QVERIFY(!sentence([&] { actions().correct(edit(record), notice, u"　"_s, print); }).isEmpty());
    const CaseRecord corrected = actions().correct(edit(record), notice, u"地址誤繕"_s, print);
    QCOMPARE(corrected.file.noticeRevision, 2);
    QCOMPARE(corrected.file.number, record.file.number);
    QCOMPARE(History(database()).of(caseSubject, record.id.value()).back().action,
             u"correct: 地址誤繕"_s);
}

void TestCaseActions::theOldNoticeAndItsSheetStay()
{
    const CaseRecord record = m_acting->issued();
    Notice notice = record.file.notice;
    notice.reason = u"更正後的事由"_s;
    actions().correct(edit(record), notice, u"誤繕"_s, print);
    IssuedPapers papers(database());
    QCOMPARE(papers.find({record.id, 1, u"notice"_s}), print(record.file));
    QVERIFY(papers.find({record.id, 2, u"notice"_s}) != print(record.file));
    QCOMPARE(database().value(u"SELECT reason FROM notices WHERE revision = 1"_s),
             *record.file.notice.reason);
}

void TestCaseActions::anIssuedCaseIsNoDraftAnyMore()
{
    const CaseRecord record = m_acting->issued();
    QVERIFY(!sentence([&] { actions().saveDraft(edit(record), soundDraft()); }).isEmpty());
    QVERIFY(!sentence([&] { actions().issue(edit(record), print); }).isEmpty());
    QVERIFY(!sentence([&] { actions().addDraft(record.file); }).isEmpty());
}

void TestCaseActions::aResponseAndItsCallAreRecorded()
{
    CaseRecord record = m_acting->issued();
    Response response = soundResponse();
    response.channel = ResponseChannel::Email;
    record = actions().recordResponse(edit(record), response);
    TelephoneCall call{QDate(2026, 10, 21), QTime(9, 5), u"李大華"_s, u"王小明"_s, false, {}};
    record = actions().recordTelephoneCall(edit(record), call);
    QCOMPARE(nextStep(record.file), NextStep::ConfirmByTelephone);
    TelephoneCall second{QDate(2026, 10, 22), QTime(14, 0), u"李大華"_s,
                         u"王小明"_s,         true,         u"已收到"_s};
    record = actions().recordTelephoneCall(edit(record), second);
    QCOMPARE(record.file.calls, (std::vector{call, second}));
    QCOMPARE(nextStep(record.file), NextStep::Track);
    second.on.reset();
    QVERIFY(!sentence([&] { actions().recordTelephoneCall(edit(record), second); }).isEmpty());
    call.reached = true;
    record = actions().correctTelephoneCall(edit(record), 0, call, u"誤勾"_s);
    QVERIFY(record.file.calls.front().reached);
    QCOMPARE(CaseRecords(database()).find(record.id)->file, record.file);
    Response early = soundResponse();
    early.receivedOn = QDate(2026, 9, 1); // R6
    QCOMPARE(findingNames(refused([&] { actions().recordResponse(edit(record), early); })),
             QStringList{u"error R6 response.receivedOn"_s});
}

void TestCaseActions::roundsFollowTheForm()
{
    CaseRecord record = m_acting->issued();
    record = actions().recordResponse(edit(record), soundResponse());
    const TrackingRound first = roundOn(QDate(2026, 10, 31), Extended{QDate(2026, 11, 30)});
    QVERIFY(!sentence([&] { actions().recordRound(edit(record), 2, first); }).isEmpty());
    record = actions().recordRound(edit(record), 1, first);
    // A round is put right in its place, with a reason.
    const TrackingRound better = roundOn(QDate(2026, 10, 31), Extended{QDate(2026, 12, 1)});
    QCOMPARE(findingNames(refused([&] { actions().recordRound(edit(record), 1, better); })),
             QStringList{u"error R23 rounds[0].extendedTo"_s});
    record = actions().correctRound(edit(record), 1, better, u"期限誤繕"_s);
    QCOMPARE(record.file.rounds.size(), 1);
    const auto found = findingNames(refused(
        [&] { actions().recordRound(edit(record), 2, roundOn(QDate(2026, 11, 2), Other{})); }));
    QCOMPARE(found, QStringList{u"error R15 rounds[1].text"_s});
    record = actions().recordRound(edit(record), 2, roundOn(QDate(2026, 11, 20), Improved{}));
    QCOMPARE(stateOf(record.file), CaseState::Improved);
    QCOMPARE(findingNames(refused([&] {
                 actions().recordRound(edit(record), 3, roundOn(QDate(2026, 11, 21), Improved{}));
             })),
             (QStringList{u"error R23 rounds[2].outcome"_s, u"error R10 rounds[2].outcome"_s}));
}

void TestCaseActions::r20_whatHasNotHappenedYetIsNotRecorded()
{
    ActingStore desk; // looked at on 2026-11-22
    const QDate today(2026, 11, 22);
    const QDate tomorrow = today.addDays(1);
    CaseRecord record = desk.issued();
    const auto refusedFor = [](const std::vector<Finding> &found, const QString &field) {
        return findingNames(found).contains(u"error R20 "_s + field);
    };
    Dispatch dispatch;
    dispatch.sentOn = tomorrow;
    QVERIFY(refusedFor(refused([&] { desk.actions.addDispatch(edit(record), dispatch); }),
                       u"dispatches[0].sentOn"_s));
    Response response = soundResponse();
    response.receivedOn = tomorrow;
    QVERIFY(refusedFor(refused([&] { desk.actions.recordResponse(edit(record), response); }),
                       u"response.receivedOn"_s));
    response.receivedOn = QDate(2026, 10, 20);
    response.channel = ResponseChannel::Email;
    record = desk.actions.recordResponse(edit(record), response);
    const TelephoneCall call{tomorrow, {}, {}, {}, true, {}};
    QVERIFY(refusedFor(refused([&] { desk.actions.recordTelephoneCall(edit(record), call); }),
                       u"calls[0].on"_s));
    const auto suspend = [&](QDate on) {
        desk.actions.recordRound(edit(record), 1, roundOn(on, suspendedOn(on)));
    };
    QVERIFY(refusedFor(refused([&] { suspend(tomorrow); }), u"rounds[0].trackedOn"_s));
    QVERIFY(refusedFor(refused([&] { suspend(tomorrow); }), u"rounds[0].notifiedOn"_s));
    record = accepting([&](const std::vector<Finding> &accepted) {
        return desk.actions.recordRound(edit(record, accepted), 1,
                                        roundOn(today, suspendedOn(today)));
    });
    // A report of next week closes no case.
    Suspension suspension;
    suspension.letterSentOn = today;
    suspension.reportedOn = tomorrow;
    QVERIFY(refusedFor(refused([&] { desk.actions.recordSuspension(edit(record), suspension); }),
                       u"suspension.reportedOn"_s));
    QVERIFY(refusedFor(refused([&] { desk.actions.withdraw(edit(record), tomorrow, u"重複"_s); }),
                       u"withdrawal.on"_s));
    suspension.reportedOn = today;
    QVERIFY(isClosed(desk.actions.recordSuspension(edit(record), suspension).file));
}

void TestCaseActions::r22_aNumberOfAnotherCenturyIsNotGiven()
{
    ActingStore desk;
    CaseFile draft = soundDraft();
    draft.notice.date = QDate(1937, 11, 22);
    draft.notice.deadline = QDate(1937, 12, 22);
    const CaseRecord record = desk.actions.addDraft(draft);
    const auto found = refused([&] { desk.actions.issue(edit(record), ActingStore::print); });
    QVERIFY(findingNames(found).contains(u"error R22 notice.date"_s));
    QCOMPARE(desk.issued().file.number, CaseNumber::fromParts(115, 1));
}

void TestCaseActions::aDraftHasANoticeAndNothingElse()
{
    CaseFile file = soundDraft();
    file.response = soundResponse();
    QVERIFY(!sentence([&] { actions().addDraft(file); }).isEmpty());
    const CaseRecord record = actions().addDraft(soundDraft());
    QVERIFY(!sentence([&] { actions().saveDraft(edit(record), file); }).isEmpty());
}

void TestCaseActions::somebodyElsesChangeIsNotOverwritten()
{
    const CaseRecord mine = actions().addDraft(CaseFile{});
    CaseFile theirs;
    theirs.notice.reason = u"theirs"_s;
    const CaseRecord kept = actions().saveDraft(edit(mine), theirs);
    try {
        actions().saveDraft(edit(mine), CaseFile{});
        QFAIL("saved over another's change");
    } catch (const RecordChanged &changed) {
        QCOMPARE(changed.present(), kept);
    }
    QCOMPARE(*CaseRecords(database()).find(mine.id), kept);
}

void TestCaseActions::theSignalComesAfterTheCommit()
{
    std::vector<CaseId> told;
    connect(&*m_acting->store, &Store::caseChanged, this, [&](CaseId id) {
        const auto reader = Store::openForReading(m_acting->store.path());
        if (CaseRecords(reader->database()).find(id))
            told.push_back(id);
    });
    const CaseRecord record = actions().addDraft(CaseFile{});
    QCOMPARE(told, std::vector{record.id});
    refused([&] { actions().issue(edit(record), print); });
    QCOMPARE(told.size(), 1);
}

void TestCaseActions::whatIsRefusedLeavesNothing()
{
    const CaseRecord record = m_acting->issued();
    const HistoryHead head = History(database()).head();
    Response early = soundResponse();
    early.receivedOn = QDate(2026, 9, 1);
    refused([&] { actions().recordResponse(edit(record), early); });
    QCOMPARE(History(database()).head(), head);
    QCOMPARE(*CaseRecords(database()).find(record.id), record);
}

void TestCaseActions::twoWindowsLeaveNoHoleInTheNumbers()
{
    // The lock keeps processes apart; should it fail, the numbers still hold.
    constexpr int each = 15;
    m_acting->store.close();
    const auto work = [this](int window) {
        const QString path = m_acting->store.path();
        const auto databaseOpened = openDatabase(path, Database::Access::ReadWrite);
        Database &database = *databaseOpened;
        for (int done = 0; done < each;) {
            try {
                Transaction transaction(database);
                CaseFile file = soundCase();
                file.number = CaseNumbers(database).give(115);
                CaseRecords(database).add(file, u"window %1"_s.arg(window));
                if (done % 3 == 2) {
                    ++done;
                    continue; // given back with the transaction
                }
                transaction.commit();
                ++done;
            } catch (const StoreError &) {
                // busy: once more
            }
        }
    };
    std::thread first(work, 1);
    std::thread second(work, 2);
    first.join();
    second.join();
    m_acting->store.open();
    QCOMPARE(database().value(u"SELECT max(serial) FROM cases"_s), 2 * each * 2 / 3);
    QCOMPARE(database().value(u"SELECT count(*) FROM cases"_s), 2 * each * 2 / 3);
}

NOTICEDESK_TEST(TestCaseActions)
#include "test_caseactions.moc"
