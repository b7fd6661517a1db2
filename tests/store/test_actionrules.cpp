// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "store/cases/caseimport.h"
#include "store/cases/caserecords.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What actions answer for: findings that they make, warnings that were accepted, numbers.
class TestActionRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_acting = std::make_unique<ActingStore>(); }
    void numbersNeverGoBack();
    void aWarningMustBeAcceptedAndIsKept();
    void onlyNewFindingsRefuse();
    void acceptedWarningsAreNotAskedAgain();
    void aWarningIsAskedAgainOfAnotherValue();

private:
    std::unique_ptr<ActingStore> m_acting;

    CaseActions &actions() { return m_acting->actions; }
    Database &database() { return m_acting->store.database(); }
    static constexpr auto print = ActingStore::print;
};

void TestActionRules::numbersNeverGoBack()
{
    const auto import = [this](int year, int serial) {
        std::optional<CaseFile> file = soundCase();
        file->number = CaseNumber::fromParts(year, serial);
        importCases(
            *m_acting->store, [&file] { return std::exchange(file, std::nullopt); },
            [](const CaseRecord &) {});
    };
    import(115, 50);
    import(115, 7); // older, and it comes later
    import(114, 900);
    QCOMPARE(m_acting->issued().file.number->toString(), u"115-0051"_s);
    import(115, 49);
    QCOMPARE(m_acting->issued().file.number->toString(), u"115-0052"_s);
    // A number is given once, also if its case is withdrawn and the store opened anew.
    const CaseRecord last = m_acting->issued();
    actions().withdraw(edit(last), QDate(2026, 11, 22), u"誤發"_s);
    m_acting->store.close();
    m_acting->store.open();
    QCOMPARE(CaseNumbers(database()).lastGiven().back().toString(), u"115-0053"_s);
}

void TestActionRules::aWarningMustBeAcceptedAndIsKept()
{
    CaseFile file = soundDraft();
    file.notice.target.code = u"395"_s; // R18, a warning
    const CaseRecord draft = actions().addDraft(file);
    const auto warnings = refused([&] { actions().issue(edit(draft), print); });
    QCOMPARE(findingNames(warnings), QStringList{u"warning R18 notice.target.code"_s});
    const CaseRecord record = actions().issue(edit(draft, warnings), print);
    QCOMPARE(record.accepted.size(), 1);
    QCOMPARE(record.accepted[0].acceptedBy, u"desk"_s);
    QCOMPARE(record.accepted[0].acceptedAt, u"2026-11-22T01:02:03.004Z"_s);
    QCOMPARE(*CaseRecords(database()).find(record.id), record);
}

void TestActionRules::onlyNewFindingsRefuse()
{
    // A case from elsewhere may break a rule; what is recorded later may not break another.
    CaseFile file = soundCase();
    file.notice.deadline = file.notice.date; // R3
    std::optional<CaseRecord> record;
    {
        Change change(*m_acting->store, u"import"_s);
        record = CaseWriter(change).add(file);
        change.commit();
    }
    Dispatch dispatch;
    dispatch.sentOn = QDate(2026, 10, 2);
    record = actions().addDispatch(edit(*record), dispatch);
    dispatch.deliveredOn = QDate(2026, 10, 5);
    record = actions().completeDispatch(edit(*record), 0, dispatch);
    QCOMPARE(record->file.dispatches, std::vector{dispatch});
    QVERIFY(!sentence([&] { actions().completeDispatch(edit(*record), 1, dispatch); }).isEmpty());
}

void TestActionRules::acceptedWarningsAreNotAskedAgain()
{
    CaseFile file = soundDraft();
    file.notice.target.code = u"395"_s; // R18, a warning
    const CaseRecord draft = actions().addDraft(file);
    const auto warnings = refused([&] { actions().issue(edit(draft), print); });
    const CaseRecord issued = actions().issue(edit(draft, warnings), print);
    Notice notice = issued.file.notice;
    notice.reason = u"更正後的事由"_s;
    const CaseRecord corrected = actions().correct(edit(issued), notice, u"誤繕"_s, print);
    QCOMPARE(corrected.accepted, issued.accepted);
    // Nor after the store was closed meanwhile, or accepted twice by a hasty hand.
    m_acting->store.close();
    m_acting->store.open();
    CaseActions again(*m_acting->store, RuleContext{QDate(2026, 11, 22), m_acting->calendar, {}});
    notice.reason = u"再更正的事由"_s;
    const auto kept = again.correct(edit(corrected, warnings), notice, u"誤繕"_s, print);
    QCOMPARE(kept.accepted.size(), std::size_t(1));
}

void TestActionRules::aWarningIsAskedAgainOfAnotherValue()
{
    CaseFile file = soundDraft();
    file.notice.target.code = u"395"_s;
    const CaseRecord draft = actions().addDraft(file);
    const auto warnings = refused([&] { actions().issue(edit(draft), print); });
    CaseRecord record = actions().issue(edit(draft, warnings), print);
    Notice notice = record.file.notice;
    notice.target.code = u"396"_s; // the same sentence
    QCOMPARE(refused([&] { actions().correct(edit(record), notice, u"誤繕"_s, print); }), warnings);
    record = actions().correct(edit(record, warnings), notice, u"誤繕"_s, print);
    QCOMPARE(record.accepted.size(), std::size_t(2));

    // An action that does not issue anything asks of what it changes, and of nothing else.
    Response response = soundResponse();
    response.respondent.phone = u"call me"_s;
    const auto unusual = refused([&] { actions().recordResponse(edit(record), response); });
    QCOMPARE(findingNames(unusual), QStringList{u"warning R18 response.respondent.phone"_s});
    record = actions().recordResponse(edit(record, unusual), response);
    response.statement = u"另一說明"_s;
    record = actions().recordResponse(edit(record), response);
    response.respondent.phone = u"call him"_s;
    QCOMPARE(refused([&] { actions().recordResponse(edit(record), response); }), unusual);
}

NOTICEDESK_TEST(TestActionRules)

#include "test_actionrules.moc"
