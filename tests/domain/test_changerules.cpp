// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using CaseChange = std::function<void(CaseFile &)>;

class TestChangeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r5_anIssuedNoticeIsFrozen_data();
    void r5_anIssuedNoticeIsFrozen();
    void r5_aDraftMayChangeInEveryWay();
    void r5_whatComesAfterTheNoticeMayChange();
    void r23_whatIsRecordedChangesWithAReasonOnly_data();
    void r23_whatIsRecordedChangesWithAReasonOnly();
    void r23_aClosedCaseChangesOnlyAfterItWasReopened_data();
    void r23_aClosedCaseChangesOnlyAfterItWasReopened();
    void r23_anEarlierRestorationMakesWay_data();
    void r23_anEarlierRestorationMakesWay();
    void r24_inAFileThatIsReadItIsAWarning();
    void r5_aCorrectionMakesTheNextRevisionWithAReason_data();
    void r5_aCorrectionMakesTheNextRevisionWithAReason();
    void r5_theNumberNeverChanges();
    void r5_allChangedFieldsAreNamedInThePapersOrder();
};

void TestChangeRules::r5_anIssuedNoticeIsFrozen_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &field, const CaseChange &change) {
        QTest::newRow(qPrintable(field)) << change << field;
    };
    row(u"notice.date"_s, [](CaseFile &file) { file.notice.date.reset(); });
    row(u"notice.target.code"_s, [](CaseFile &file) { file.notice.target.code = u"A"_s; });
    row(u"notice.target.name"_s, [](CaseFile &file) { *file.notice.target.name += u' '; });
    row(u"notice.target.address"_s, [](CaseFile &file) { file.notice.target.address.reset(); });
    row(u"notice.reason"_s, [](CaseFile &file) { file.notice.reason = u""_s; });
    row(u"notice.improvementItems"_s,
        [](CaseFile &file) { file.notice.improvementItems.swapItemsAt(0, 1); });
    row(u"notice.legalBasis"_s, [](CaseFile &file) { file.notice.legalBases.append(u"x"_s); });
    row(u"notice.deadline"_s, [](CaseFile &file) { file.notice.deadline = QDate(2026, 11, 2); });
    row(u"notice.contact.unit"_s, [](CaseFile &file) { file.notice.contact.unit.reset(); });
    row(u"notice.contact.name"_s, [](CaseFile &file) { file.notice.contact.name.reset(); });
    row(u"notice.contact.phone"_s, [](CaseFile &file) { file.notice.contact.phone.reset(); });
    row(u"notice.contact.email"_s, [](CaseFile &file) { file.notice.contact.email.reset(); });
}

void TestChangeRules::r5_anIssuedNoticeIsFrozen()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, field);
    CaseFile after = soundCase();
    change(after);
    const QStringList refused{u"error R5 "_s + field};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, std::nullopt)), refused);
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"a reason alone"_s)), refused);
}

void TestChangeRules::r5_aDraftMayChangeInEveryWay()
{
    CaseFile before = soundCase();
    before.number.reset();
    CaseFile after = soundCase();
    after.notice = Notice{};
    QVERIFY(findingsForChange(before, after, std::nullopt).empty());
    after.number.reset();
    QVERIFY(findingsForChange(before, after, std::nullopt).empty());
}

void TestChangeRules::r5_whatComesAfterTheNoticeMayChange()
{
    CaseFile after = soundCase();
    after.response = soundResponse();
    after.rounds = {roundOn(QDate(2026, 11, 2), Improved{})};
    after.dispatches = {Dispatch{}};
    after.suspension = Suspension{};
    after.calls = {TelephoneCall{}};
    after.withdrawal = Withdrawal{};
    after.reopenings = {Reopening{}};
    QVERIFY(findingsForChange(soundCase(), after, std::nullopt).empty());
}

void TestChangeRules::r23_whatIsRecordedChangesWithAReasonOnly_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("refused"); // empty: it needs no reason
    const auto row = [](const char *name, const QString &refused, const CaseChange &change) {
        QTest::newRow(name) << change << refused;
    };
    row("a round's outcome", u"rounds[0].outcome"_s,
        [](CaseFile &file) { file.rounds[0].outcome = Other{u"另案"_s}; });
    row("a round's date of its outcome", u"rounds[0].extendedTo"_s,
        [](CaseFile &file) { file.rounds[0].outcome = Extended{QDate(2026, 12, 20)}; });
    row("a round's tracker", u"rounds[0].tracker"_s,
        [](CaseFile &file) { file.rounds[0].tracker.reset(); });
    row("a round taken away", u"rounds[0]"_s, [](CaseFile &file) { file.rounds.clear(); });
    row("a round more", {}, [](CaseFile &file) { file.rounds.push_back(file.rounds[0]); });
    row("a dispatch's paper", u"dispatches[0].document"_s,
        [](CaseFile &file) { file.dispatches[0].document = DispatchedDocument::ReportToArchives; });
    row("a dispatch's day", u"dispatches[0].sentOn"_s,
        [](CaseFile &file) { file.dispatches[0].sentOn = QDate(2026, 10, 3); });
    row("a dispatch's delivery", {},
        [](CaseFile &file) { file.dispatches[0].deliveredOn = QDate(2026, 10, 3); });
    row("a dispatch struck out", {},
        [](CaseFile &file) { file.dispatches[0].struckOut = u"誤登"_s; });
    row("a dispatch taken away", u"dispatches[0]"_s,
        [](CaseFile &file) { file.dispatches.clear(); });
    row("a call's result", u"calls[0].reached"_s,
        [](CaseFile &file) { file.calls[0].reached = true; });
    row("a call taken away", u"calls[0]"_s, [](CaseFile &file) { file.calls.clear(); });
    row("a call's note", {}, [](CaseFile &file) { file.calls[0].note = u"忙線"_s; });
    row("a restoration", u"suspension.restoredOn"_s,
        [](CaseFile &file) { file.suspension->restoredOn = QDate(2026, 12, 2); });
    row("a response", {}, [](CaseFile &file) { file.response->sealed = false; });
}

void TestChangeRules::r23_whatIsRecordedChangesWithAReasonOnly()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, refused);
    CaseFile before = soundCase();
    Dispatch dispatch;
    dispatch.sentOn = QDate(2026, 10, 2);
    before.dispatches = {dispatch};
    before.response = soundResponse();
    before.calls = {{QDate(2026, 10, 21), QTime(9, 5), {}, {}, false, {}}};
    before.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 12, 1)})};
    before.suspension = Suspension{};
    before.suspension->restoredOn = QDate(2026, 12, 1);
    CaseFile after = before;
    change(after);
    const auto found = findingNames(findingsForChange(before, after, std::nullopt));
    QCOMPARE(found, refused.isEmpty() ? QStringList() : QStringList{u"error R23 "_s + refused});
    QCOMPARE(findingNames(findingsForChange(before, after, u"誤繕"_s)), QStringList());
    QCOMPARE(findingNames(findingsForChange(before, after, u"　"_s)), found);
}

void TestChangeRules::r23_aClosedCaseChangesOnlyAfterItWasReopened_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("improved");  // the field that is refused; empty: none is
    QTest::addColumn<QString>("suspended"); // the same of a case that ended so
    const auto row = [](const char *name, const QString &improved, const QString &suspended,
                        const CaseChange &change) {
        QTest::newRow(name) << change << improved << suspended;
    };
    const QString letter = u"dispatches[1].deliveredOn"_s;
    row("the letter's delivery", letter, {},
        [](CaseFile &file) { file.dispatches[1].deliveredOn = QDate(2026, 11, 5); });
    row("the notice's delivery", u"dispatches[0].deliveredOn"_s, u"dispatches[0].deliveredOn"_s,
        [](CaseFile &file) { file.dispatches[0].deliveredOn = QDate(2026, 10, 3); });
    row("the report's delivery", u"dispatches[2].deliveredOn"_s, {},
        [](CaseFile &file) { file.dispatches[2].deliveredOn = QDate(2026, 11, 5); });
    row("the letter struck out", u"dispatches[1].struckOut"_s, u"dispatches[1].struckOut"_s,
        [](CaseFile &file) { file.dispatches[1].struckOut = u"誤登"_s; });
    row("the report struck out", u"dispatches[2].struckOut"_s, u"dispatches[2].struckOut"_s,
        [](CaseFile &file) { file.dispatches[2].struckOut = u"誤登"_s; });
    row("the letter's registered number", u"dispatches[1].registeredNumber"_s,
        u"dispatches[1].registeredNumber"_s,
        [](CaseFile &file) { file.dispatches[1].registeredNumber = u"430101"_s; });
    row("the letter's delivery and registered number", letter, u"dispatches[1].registeredNumber"_s,
        [](CaseFile &file) {
            file.dispatches[1].deliveredOn = QDate(2026, 11, 5);
            file.dispatches[1].registeredNumber = u"430101"_s;
        });
    row("the letter's day", u"dispatches[1].sentOn"_s, u"dispatches[1].sentOn"_s,
        [](CaseFile &file) { file.dispatches[1].sentOn = QDate(2026, 11, 5); });
    row("a dispatch more", u"dispatches[3]"_s, u"dispatches[3]"_s,
        [](CaseFile &file) { file.dispatches.push_back(file.dispatches[0]); });
    row("the response", u"response"_s, u"response"_s,
        [](CaseFile &file) { file.response->sealed = false; });
    row("the response taken away", u"response"_s, u"response"_s,
        [](CaseFile &file) { file.response.reset(); });
    row("a call", u"calls[0]"_s, u"calls[0]"_s, [](CaseFile &file) {
        file.calls = {{QDate(2026, 10, 21), QTime(9, 5), {}, {}, false, {}}};
    });
    row("a round more", u"rounds[1].outcome"_s, {},
        [](CaseFile &file) { file.rounds.push_back(roundOn(QDate(2026, 11, 9), Improved{})); });
    row("a round's tracker", u"rounds[0].tracker"_s, u"rounds[0].tracker"_s,
        [](CaseFile &file) { file.rounds[0].tracker = u"李大華"_s; });
    row("the service restored", u"suspension.restoredOn"_s, {}, [](CaseFile &file) {
        file.suspension = Suspension{};
        file.suspension->restoredOn = QDate(2026, 12, 1);
    });
}

void TestChangeRules::r23_aClosedCaseChangesOnlyAfterItWasReopened()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, improved);
    QFETCH(const QString, suspended);
    const QDate day(2026, 11, 2);
    const std::vector<std::pair<Outcome, QString>> ends{{Improved{}, improved},
                                                        {Suspended{day, day}, suspended}};
    for (const auto &[outcome, refused] : ends) {
        CaseFile before = soundCase();
        Dispatch notice;
        notice.sentOn = QDate(2026, 10, 2);
        Dispatch letter;
        letter.document = DispatchedDocument::SuspensionLetter;
        letter.sentOn = QDate(2026, 11, 4);
        Dispatch report = letter;
        report.document = DispatchedDocument::ReportToArchives;
        before.dispatches = {notice, letter, report};
        before.response = soundResponse();
        before.rounds = {roundOn(day, outcome)};
        QVERIFY(isClosed(before));
        CaseFile after = before;
        change(after);
        const QStringList found =
            findingNames(findingsForChange(before, after, u"誤繕"_s)).filter(u" R23 "_s);
        QCOMPARE(found, refused.isEmpty() ? QStringList() : QStringList{u"error R23 "_s + refused});
    }
}

void TestChangeRules::r23_anEarlierRestorationMakesWay_data()
{
    QTest::addColumn<std::optional<QDate>>("restoredOn");
    QTest::addColumn<bool>("accepted");
    using Day = std::optional<QDate>;
    QTest::newRow("after the latest suspension") << Day(QDate(2026, 12, 20)) << true;
    QTest::newRow("before it again") << Day(QDate(2026, 11, 21)) << false;
    QTest::newRow("taken out") << Day() << false;
}

void TestChangeRules::r23_anEarlierRestorationMakesWay()
{
    QFETCH(const std::optional<QDate>, restoredOn);
    QFETCH(const bool, accepted);
    const QDate first(2026, 11, 2);
    const QDate second(2026, 12, 7);
    CaseFile before = soundCase();
    before.rounds = {roundOn(first, Suspended{first, first}),
                     roundOn(second, Suspended{second, second})};
    before.suspension = Suspension{{}, {}, {}, {}, QDate(2026, 11, 20)};
    const QStringList refused{u"error R23 suspension.restoredOn"_s};
    for (const bool closed : {false, true}) {
        if (closed) {
            before.suspension->letterSentOn = second;
            before.suspension->reportedOn = second;
        }
        QCOMPARE(isClosed(before), closed);
        CaseFile after = before;
        after.suspension->restoredOn = restoredOn;
        QCOMPARE(findingNames(findingsForChange(before, after, std::nullopt)),
                 accepted ? QStringList() : refused);
        // That of the latest suspension is recorded then.
        CaseFile again = after;
        again.suspension->restoredOn = QDate(2026, 12, 21);
        if (accepted)
            QCOMPARE(findingNames(findingsForChange(after, again, std::nullopt)), refused);
    }
}

void TestChangeRules::r24_inAFileThatIsReadItIsAWarning()
{
    CaseFile file = soundCase();
    Dispatch correction;
    correction.document = DispatchedDocument::Correction;
    correction.sentOn = QDate(2026, 10, 2);
    file.dispatches = {correction};
    QCOMPARE(remarks(file), QStringList{u"warning R24 dispatches[0].document"_s});
    file.noticeRevision = 2;
    QCOMPARE(remarks(file), QStringList());
    file.dispatches.push_back(correction);
    QCOMPARE(remarks(file), QStringList{u"warning R24 dispatches[1].document"_s});
    file.dispatches.front().struckOut = u"退回"_s;
    QCOMPARE(remarks(file), QStringList());
    QCOMPARE(findingNames(findingsForChange(soundCase(), file, u"更正"_s)), QStringList());
}

void TestChangeRules::r5_aCorrectionMakesTheNextRevisionWithAReason_data()
{
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("next, with a reason") << 2 << u"地址誤繕"_s << true;
    QTest::newRow("next, without a reason") << 2 << QString() << false;
    QTest::newRow("next, blank reason") << 2 << u"　"_s << false;
    QTest::newRow("one left out") << 3 << u"地址誤繕"_s << false;
    QTest::newRow("backward") << 0 << u"地址誤繕"_s << false;
}

void TestChangeRules::r5_aCorrectionMakesTheNextRevisionWithAReason()
{
    QFETCH(const int, revision);
    QFETCH(const QString, reason);
    QFETCH(const bool, accepted);
    CaseFile after = soundCase();
    after.notice.deadline = QDate(2026, 11, 30);
    after.noticeRevision = revision;
    const QStringList refused{u"error R5 noticeRevision"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, reason)),
             accepted ? QStringList() : refused);
}

void TestChangeRules::r5_theNumberNeverChanges()
{
    CaseFile after = soundCase();
    after.number = CaseNumber::fromParts(115, 43);
    const QStringList refused{u"error R5 number"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"x"_s)), refused);
    after.number.reset();
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"x"_s)), refused);
}

void TestChangeRules::r5_allChangedFieldsAreNamedInThePapersOrder()
{
    CaseFile after = soundCase();
    after.number.reset();
    after.notice = Notice{};
    const QStringList expected{u"error R5 number"_s,
                               u"error R5 notice.date"_s,
                               u"error R5 notice.target.code"_s,
                               u"error R5 notice.target.name"_s,
                               u"error R5 notice.target.address"_s,
                               u"error R5 notice.reason"_s,
                               u"error R5 notice.improvementItems"_s,
                               u"error R5 notice.legalBasis"_s,
                               u"error R5 notice.deadline"_s,
                               u"error R5 notice.contact.unit"_s,
                               u"error R5 notice.contact.name"_s,
                               u"error R5 notice.contact.phone"_s,
                               u"error R5 notice.contact.email"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, std::nullopt)), expected);
}

NOTICEDESK_TEST(TestChangeRules)
#include "test_changerules.moc"
