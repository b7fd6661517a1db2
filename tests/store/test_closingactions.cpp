// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "domain/casestate.h"
#include "store/cases/caserecords.h"
#include "store/directory/directoryrecords.h"
#include "store/keeping/verification.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestClosingActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSuspensionIsProved();
    void aWithdrawalNeedsAReason();
    void onlyAClosedCaseIsReopened();
    void aDraftThatWasReopenedIsIssued();
    void manyCasesBelongToOneIncident();

private:
    std::unique_ptr<ActingStore> m_acting;

    CaseActions &actions() { return m_acting->actions; }
    static constexpr auto print = ActingStore::print;
};

void TestClosingActions::init()
{
    m_acting = std::make_unique<ActingStore>();
}

void TestClosingActions::aSuspensionIsProved()
{
    CaseRecord record = m_acting->issued();
    const auto suspended = roundOn(QDate(2026, 11, 1), suspendedOn(QDate(2026, 11, 1)));
    record = accepting([&](const std::vector<Finding> &accepted) {
        return actions().recordRound(edit(record, accepted), 1, suspended);
    });
    QVERIFY(!isClosed(record.file));
    Suspension proof;
    proof.letterNumber = u"府智安字第1150000001號"_s;
    proof.letterSentOn = QDate(2026, 11, 2);
    proof.letterDeliveredOn = QDate(2026, 11, 4);
    proof.reportedOn = QDate(2026, 11, 5);
    record = actions().recordSuspension(edit(record), proof);
    QVERIFY(isClosed(record.file));
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
    QCOMPARE(StoreExamination(m_acting->store.database(), {}).records(), QStringList());
}

QTEST_GUILESS_MAIN(TestClosingActions)
#include "test_closingactions.moc"
