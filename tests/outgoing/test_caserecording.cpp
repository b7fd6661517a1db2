// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/acting.h"
#include "outgoing/recording/caserecording.h"
#include "outgoing/recording/registerednumbers.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What the post took and brought, recorded with many cases at once.
class TestCaseRecording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersRunOn_data();
    void numbersRunOn();
    void pastedNumbersBelongToTheCasesInTheirOrder();
    void wrongLinesAreNamedWithTheirCases_data();
    void wrongLinesAreNamedWithTheirCases();
    void aPaperIsSentDeliveredAndStruckOut();
    void aRefusalSaysWhyAndChangesNothing();
    void warningsAreAcceptedOnlyIfThatIsSaid();
};

namespace
{

const QStringList threeCases{u"115-0001 甲"_s, u"115-0002 乙"_s, u"115-0003 丙"_s};

Dispatch letterOf(QDate sentOn, const QString &number)
{
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = sentOn;
    dispatch.registeredNumber = number;
    return dispatch;
}

} // namespace

void TestCaseRecording::numbersRunOn_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("numbers"); // none: refused
    QTest::newRow("zeros") << u"000998"_s << QStringList{u"000998"_s, u"000999"_s, u"001000"_s};
    QTest::newRow("full width") << u" １２ ３４5 "_s
                                << QStringList{u"12345"_s, u"12346"_s, u"12347"_s};
    QTest::newRow("last") << u"9997"_s << QStringList{u"9997"_s, u"9998"_s, u"9999"_s};
    QTest::newRow("beyond the last") << u"9998"_s << QStringList();
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("too short") << u"123"_s << QStringList();
    QTest::newRow("with its office") << u"12345670001217"_s << QStringList();
    QTest::newRow("with a check digit") << u"RR123456785TW"_s << QStringList();
    QTest::newRow("words") << u"12E45"_s << QStringList();
}

void TestCaseRecording::numbersRunOn()
{
    QFETCH(const QString, first);
    QFETCH(const QStringList, numbers);
    const RegisteredNumbers given = runningNumbers(first, 3);
    QCOMPARE(given.numbers, numbers);
    QCOMPARE(given.problems.isEmpty(), !numbers.isEmpty());
}

void TestCaseRecording::pastedNumbersBelongToTheCasesInTheirOrder()
{
    const RegisteredNumbers given = pastedNumbers(
        u"123456 70-0012 17\r\n１２３４５７７０００１２１７\n12345870001217\n\n"_s, threeCases);
    QCOMPARE(given.problems, QStringList());
    const QStringList expected{u"12345670001217"_s, u"12345770001217"_s, u"12345870001217"_s};
    QCOMPARE(given.numbers, expected);
    QCOMPARE(pastedNumbers(u"rr123456785tw"_s, {u"115-0001"_s}).numbers,
             QStringList{u"RR123456785TW"_s});
}

void TestCaseRecording::wrongLinesAreNamedWithTheirCases_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("said"); // of the one problem
    QTest::newRow("too few") << u"123456\n123457"_s
                             << QStringList{u"2 numbers for 3"_s, u"115-0003 丙"_s};
    QTest::newRow("too many") << u"1234\n1235\n1236\n1237"_s << QStringList{u"4 numbers for 3"_s};
    QTest::newRow("twice") << u"123456\n123457\n12 34 56"_s
                           << QStringList{u"Line 3"_s, u"115-0003 丙"_s, u"line 1"_s,
                                          u"115-0001 甲"_s};
    QTest::newRow("malformed") << u"123456\n12345O\n123458"_s
                               << QStringList{u"Line 2"_s, u"115-0002 乙"_s, u"12345O"_s};
    QTest::newRow("blank between")
        << u"123456\n\n123458"_s << QStringList{u"Line 2"_s, u"115-0002 乙"_s};
    QTest::newRow("a digit lost") << u"123456\n12345\n123458"_s
                                  << QStringList{u"Line 2"_s, u"115-0002 乙"_s};
    QTest::newRow("none") << u"\n"_s << QStringList{u"0 numbers for 3"_s, u"115-0001 甲"_s};
}

void TestCaseRecording::wrongLinesAreNamedWithTheirCases()
{
    QFETCH(const QString, lines);
    QFETCH(const QStringList, said);
    const RegisteredNumbers given = pastedNumbers(lines, threeCases);
    QCOMPARE(given.numbers, QStringList());
    QCOMPARE(given.problems.size(), 1);
    for (const QString &each : said)
        QVERIFY2(given.problems.front().contains(each), qPrintable(given.problems.front()));
}

void TestCaseRecording::aPaperIsSentDeliveredAndStruckOut()
{
    ActingStore office;
    const CaseId id = office.issued().id;
    const RuleContext rules{QDate(2026, 11, 22), office.calendar, {}};
    const auto record = [&](const PostalStep &step) {
        return recordForCase(*office.store, rules, id, step, CaseWarnings::Accept);
    };
    const auto dispatches = [&] {
        return CaseRecords(office.store->database()).find(id)->file.dispatches;
    };
    QCOMPARE(record(letterOf(QDate(2026, 10, 2), u"123456"_s)), QString());
    QCOMPARE(dispatches().at(0).registeredNumber, std::optional(u"123456"_s));
    QCOMPARE(record(RecordedDelivery{QDate(2026, 10, 5), DispatchedDocument::Notice, {}}),
             QString());
    QCOMPARE(dispatches().at(0).deliveredOn, std::optional(QDate(2026, 10, 5)));
    QCOMPARE(record(StruckOutPaper{DispatchedDocument::Notice, u"退回"_s}), QString());
    QCOMPARE(dispatches().at(0).struckOut, std::optional(u"退回"_s));
    // Struck out it counts no more: another may be sent, and there is none to strike out before.
    QVERIFY(record(StruckOutPaper{DispatchedDocument::Notice, u"退回"_s}).contains(u"no such"_s));
    QCOMPARE(record(letterOf(QDate(2026, 10, 9), u"123457"_s)), QString());
    QCOMPARE(dispatches().size(), 2U);
}

void TestCaseRecording::aRefusalSaysWhyAndChangesNothing()
{
    ActingStore office;
    const CaseRecord before = office.issued();
    const RuleContext rules{QDate(2026, 11, 22), office.calendar, {}};
    const auto refusal = [&](const PostalStep &step, CaseId id) {
        return recordForCase(*office.store, rules, id, step, CaseWarnings::Accept);
    };
    const QString tomorrow = refusal(letterOf(QDate(2026, 11, 23), u"123456"_s), before.id);
    QVERIFY2(tomorrow.endsWith(u'.'), qPrintable(tomorrow));
    QVERIFY(!refusal(StruckOutPaper{DispatchedDocument::Notice, u" "_s}, before.id).isEmpty());
    QVERIFY(!refusal(RecordedDelivery{QDate(2026, 10, 5), {}, {}}, before.id).isEmpty());
    QVERIFY(!refusal(letterOf(QDate(2026, 10, 2), {}), CaseId(999)).isEmpty());
    QCOMPARE(CaseRecords(office.store->database()).find(before.id)->revision, before.revision);
}

void TestCaseRecording::warningsAreAcceptedOnlyIfThatIsSaid()
{
    ActingStore office;
    const CaseId id = office.issued().id;
    const RuleContext rules{QDate(2026, 11, 22), office.calendar, {}};
    Dispatch odd = letterOf(QDate(2026, 10, 2), u"123456"_s);
    odd.documentNumber = u"南市字第1號"_s; // R18: not as such numbers are
    const auto record = [&](CaseWarnings warnings) {
        return recordForCase(*office.store, rules, id, odd, warnings);
    };
    QVERIFY(!record(CaseWarnings::Refuse).isEmpty());
    QCOMPARE(record(CaseWarnings::Accept), QString());
}

NOTICEDESK_TEST(TestCaseRecording)
#include "test_caserecording.moc"
