// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// R28: registered numbers are compared with those of other cases.
class TestRegisteredLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_acting = std::make_unique<ActingStore>(); }
    void r28_warnsOfANumberThatAnotherCaseHas();
    void r28_isAskedOnceAndAcceptedByANamedWarning();
    void r28_leavesOtherNumbersAlone_data();
    void r28_leavesOtherNumbersAlone();
    void r28_isAskedWhereTheNumberOrTheDayChanges();
    void r28_letsPapersOfOneCaseShareAnEnvelope();
    void r28_isAskedHoweverTheNumberIsTyped_data();
    void r28_isAskedHoweverTheNumberIsTyped();

private:
    std::unique_ptr<ActingStore> m_acting;

    CaseActions &actions() { return m_acting->actions; }
    CaseRecord sent(const CaseRecord &record, const Dispatch &dispatch)
    {
        return actions().addDispatch(edit(record), dispatch);
    }
    /// Another case, whose letter went out by this number.
    CaseRecord otherLetter(const Dispatch &dispatch) { return sent(m_acting->issued(), dispatch); }
};

namespace
{

Dispatch letter(const QString &number, std::optional<QDate> sentOn = QDate(2026, 11, 20))
{
    Dispatch dispatch;
    dispatch.document = DispatchedDocument::Notice;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.registeredNumber = number;
    dispatch.sentOn = sentOn;
    return dispatch;
}

} // namespace

void TestRegisteredLetters::r28_warnsOfANumberThatAnotherCaseHas()
{
    const CaseRecord other = otherLetter(letter(u"200113"_s, QDate(2026, 10, 2)));
    const CaseRecord record = m_acting->issued();
    const auto found = refused([&] { sent(record, letter(u"200113"_s)); });
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[0].code, u"R28"_s);
    QCOMPARE(found[0].field, u"dispatches[0].registeredNumber"_s);
    QVERIFY(found[0].sentence.contains(other.file.number->toString()));
    QVERIFY(found[0].sentence.contains(u"115/10/02"_s));
}

void TestRegisteredLetters::r28_isAskedOnceAndAcceptedByANamedWarning()
{
    otherLetter(letter(u"200113"_s));
    const CaseRecord record = m_acting->issued();
    CaseRecord both = accepting([&](const std::vector<Finding> &accepted) {
        return actions().addDispatch(edit(record, accepted), letter(u"200113"_s));
    });
    QCOMPARE(both.file.dispatches.size(), 1U);
    Dispatch delivered = both.file.dispatches[0];
    delivered.deliveredOn = QDate(2026, 11, 21);
    both = actions().completeDispatch(edit(both), 0, delivered);
    QCOMPARE(both.file.dispatches[0].deliveredOn, delivered.deliveredOn);
}

void TestRegisteredLetters::r28_leavesOtherNumbersAlone_data()
{
    QTest::addColumn<Dispatch>("before");
    QTest::addColumn<bool>("warns");
    Dispatch struckOut = letter(u"200113"_s);
    struckOut.struckOut = u"typed twice"_s;
    Dispatch none = letter({});
    none.registeredNumber.reset();
    QTest::newRow("the same") << letter(u"200113"_s) << true;
    QTest::newRow("in wide digits") << letter(u"２００１１３"_s) << true;
    QTest::newRow("with blanks and a hyphen") << letter(u" 200-1 13"_s) << true;
    QTest::newRow("the same, a day unknown") << letter(u"200113"_s, std::nullopt) << true;
    QTest::newRow("of a year before") << letter(u"200113"_s, QDate(2025, 11, 20)) << true;
    QTest::newRow("of more than a year before")
        << letter(u"200113"_s, QDate(2025, 11, 19)) << false;
    QTest::newRow("another") << letter(u"200114"_s) << false;
    QTest::newRow("struck out") << struckOut << false;
    QTest::newRow("none") << none << false;
}

void TestRegisteredLetters::r28_leavesOtherNumbersAlone()
{
    QFETCH(const Dispatch, before);
    QFETCH(const bool, warns);
    CaseFile other = soundCase();
    other.dispatches = {before};
    m_acting->store.added(other);
    const CaseRecord record = m_acting->issued();
    const auto found = refused([&] { sent(record, letter(u"200113"_s)); });
    QCOMPARE(!found.empty(), warns);
}

void TestRegisteredLetters::r28_isAskedWhereTheNumberOrTheDayChanges()
{
    otherLetter(letter(u"200113"_s));
    const CaseRecord record = otherLetter(letter(u"200114"_s));
    const auto corrected = [&](const Dispatch &dispatch) {
        return refused([&] { actions().correctDispatch(edit(record), 0, dispatch, u"misread"_s); });
    };
    const auto found = corrected(letter(u"200113"_s));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, u"R28"_s);
    QVERIFY(corrected(letter(u"200115"_s)).empty());
}

void TestRegisteredLetters::r28_letsPapersOfOneCaseShareAnEnvelope()
{
    const CaseRecord record = otherLetter(letter(u"200113"_s));
    Notice notice = record.file.notice;
    notice.reason = u"事由更正"_s;
    const CaseRecord corrected = accepting([&](const std::vector<Finding> &accepted) {
        return actions().correct(edit(record, accepted), notice, u"錯字"_s, ActingStore::print);
    });
    Dispatch correction = letter(u"200113"_s);
    correction.document = DispatchedDocument::Correction;
    QVERIFY(refused([&] { sent(corrected, correction); }).empty());
}

void TestRegisteredLetters::r28_isAskedHoweverTheNumberIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("small letters") << u"rr123456785tw"_s;
    QTest::newRow("groups") << u"RR 123-456-785 TW"_s;
    QTest::newRow("wide") << u"ＲＲ１２３４５６７８５ＴＷ"_s;
    QTest::newRow("other hyphens") << u"RR123‐456–785－TW"_s;
}

void TestRegisteredLetters::r28_isAskedHoweverTheNumberIsTyped()
{
    QFETCH(const QString, typed);
    const CaseRecord other = otherLetter(letter(u"RR123456785TW"_s));
    const CaseRecord record = m_acting->issued();
    const auto found = refused([&] { sent(record, letter(typed)); });
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].sentence.contains(typed));
    // It is one number for the case that has it, too.
    QVERIFY(refused([&] {
                actions().correctDispatch(edit(other), 0, letter(typed), u"as on the slip"_s);
            }).empty());
    QCOMPARE(
        CaseRecords(m_acting->store.database()).find(other.id)->file.dispatches[0].registeredNumber,
        std::optional(typed));
}

NOTICEDESK_TEST(TestRegisteredLetters)

#include "test_registeredletters.moc"
