// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "domain/directorydescription.h"
#include "domain/masking.h"
#include "domain/purging.h"
#include "domain/recordfields.h"
#include "domain/redaction.h"
#include "randomcasefile.h"
#include "samplecase.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A case in which one person has all three: what is masked in the other texts.
CaseFile caseOfOnePerson()
{
    CaseFile file;
    file.notice.contact = {u"資訊科"_s, u"李大華科長"_s, u"06-2991111#1234"_s,
                           u"da-hua.li@tainan.gov.tw"_s};
    return file;
}

QString asReason(CaseFile file, const QString &text)
{
    file.notice.reason = text;
    return redacted(file).notice.reason.value_or(u"nothing"_s);
}

struct Planted
{
    QString name;
    QString phone;
    QString email;
};

Planted plantIn(CaseFile &file)
{
    const Planted planted{
        *rc::gen::elementOf(std::vector<QString>{u"王小明"_s, u"歐陽予倩"_s, u"𠮷田櫻"_s,
                                                 u"Ana Lucía Wu"_s, u"喆堃"_s}),
        *rc::gen::elementOf(std::vector<QString>{u"(04)2233-4455"_s, u"0988123456"_s,
                                                 u"+886 7 3373999"_s, u"2218569"_s}),
        *rc::gen::elementOf(std::vector<QString>{u"a@b.tw"_s, u"x.y-z@mail.example.org"_s})};
    file.notice.contact.name = planted.name;
    file.notice.contact.phone = planted.phone;
    file.notice.contact.email = planted.email;
    const auto into = [&](auto &text) {
        const QString rest = *anyText();
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, rest.size() + 1);
        text = rest.first(at) + u'（' + planted.name + u'、' + planted.phone + u"，" +
               planted.email + u'）' + rest.sliced(at);
    };
    into(file.notice.reason);
    into(file.notes);
    into(file.notice.improvementItems.emplaceBack());
    return planted;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameKeepsItsFirstCharacter_data();
    void aNameKeepsItsFirstCharacter();
    void aTelephoneNumberLosesItsMiddleDigits_data();
    void aTelephoneNumberLosesItsMiddleDigits();
    void anAddressLosesItsName_data();
    void anAddressLosesItsName();
    void personalDataAreMaskedInOtherTexts_data();
    void personalDataAreMaskedInOtherTexts();
    void aNameIsFoundWithoutItsTitles_data();
    void aNameIsFoundWithoutItsTitles();
    void allPersonsOfACaseAreMasked();
    void numbersAndCodesStay();
    void recordsOfTheDirectoriesAreMasked();
    void nothingOfAPersonIsLeft();
    void aPurgedCaseHasNoText();
    void aPurgedCaseCountsAsBefore();
    void whatHappenedLastDecidesWhetherACaseIsOld();
};

void TestRedaction::aNameKeepsItsFirstCharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("three") << u"李大華"_s << u"李○○"_s;
    QTest::newRow("two") << u"李華"_s << u"李○"_s;
    QTest::newRow("one") << u"李"_s << u"○"_s;
    QTest::newRow("four") << u"歐陽大華"_s << u"歐○○○"_s;
    QTest::newRow("outside of the BMP") << u"𠮷田櫻"_s << u"𠮷○○"_s;
    QTest::newRow("variation selector") << u"邊\U000E0101葛"_s << u"邊○"_s;
    QTest::newRow("several") << u"李大華、王小明"_s << u"李○○、王○○"_s;
    QTest::newRow("lines") << u"李大華\n王小明"_s << u"李○○\n王○○"_s;
    QTest::newRow("Latin") << u"Ana Lucía Wu"_s << u"A○○ ○○○○○ ○○"_s;
    QTest::newRow("blanks") << u"李 大 華"_s << u"李 ○ ○"_s;
    QTest::newRow("with a number") << u"李大華 06-2991111"_s << u"李○○ ○○-○○○○○○○"_s;
    QTest::newRow("brackets") << u"（李大華）"_s << u"（李○○）"_s;
    QTest::newRow("masked") << u"李○○"_s << u"李○○"_s;
    QTest::newRow("masked otherwise") << u"○大華"_s << u"○○○"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestRedaction::aNameKeepsItsFirstCharacter()
{
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(maskedName(name), masked);
    QCOMPARE(maskedName(masked), masked);
}

void TestRedaction::aTelephoneNumberLosesItsMiddleDigits_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("masked");
    QTest::newRow("area") << u"06-2991111"_s << u"06-2○○○○11"_s;
    QTest::newRow("brackets") << u"(06)2991111"_s << u"(06)2○○○○11"_s;
    QTest::newRow("mobile") << u"0912-345-678"_s << u"091○-○○○-○78"_s;
    QTest::newRow("abroad") << u"+886-6-2991111"_s << u"+886-○-○○○○○11"_s;
    QTest::newRow("local") << u"2991111"_s << u"29○○○○1"_s;
    QTest::newRow("short") << u"1999"_s << u"1○○9"_s;
    QTest::newRow("two digits") << u"12"_s << u"○○"_s;
    QTest::newRow("extension") << u"06-2991111#1234"_s << u"06-29○○○○○#○234"_s;
    QTest::newRow("several") << u"06-2991111、0912345678"_s << u"06-2○○○○11、091○○○○○78"_s;
    QTest::newRow("full width") << u"０６－２９９１１１１"_s << u"０６－２○○○○１１"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestRedaction::aTelephoneNumberLosesItsMiddleDigits()
{
    QFETCH(QString, phone);
    QFETCH(QString, masked);
    QCOMPARE(maskedPhone(phone), masked);
    QCOMPARE(maskedPhone(masked), masked);
}

void TestRedaction::anAddressLosesItsName_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("masked");
    QTest::newRow("plain") << u"li@example.tw"_s << u"l○@example.tw"_s;
    QTest::newRow("parts") << u"da-hua.li@example.tw"_s << u"d○-○○○.○○@example.tw"_s;
    QTest::newRow("one letter") << u"a@b.tw"_s << u"○@b.tw"_s;
    QTest::newRow("named") << u"李大華 <li@example.tw>"_s << u"李○○ <l○@example.tw>"_s;
    QTest::newRow("two") << u"li@a.tw, wu@b.tw"_s << u"l○@a.tw, w○@b.tw"_s;
    QTest::newRow("full width") << u"ｌｉ＠ａ．ｔｗ"_s << u"ｌ○＠ａ．ｔｗ"_s;
    QTest::newRow("none") << u"lidahua"_s << u"l○○○○○○"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestRedaction::anAddressLosesItsName()
{
    QFETCH(QString, email);
    QFETCH(QString, masked);
    QCOMPARE(maskedEmail(email), masked);
    QCOMPARE(maskedEmail(masked), masked);
}

void TestRedaction::personalDataAreMaskedInOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("the name") << u"請洽李大華。"_s << u"請洽李○○。"_s;
    QTest::newRow("its blanks") << u"李　大華（資訊科）"_s << u"李　○○（資訊科）"_s;
    QTest::newRow("its title stays") << u"李大華科長"_s << u"李○○科長"_s;
    QTest::newRow("a part of a word") << u"李大華診所"_s << u"李○○診所"_s;
    QTest::newRow("compatibility ideograph") << u"\uF9E1大華"_s << u"\uF9E1○○"_s;
    QTest::newRow("its number") << u"電話 (06) 299-1111"_s << u"電話 (06) 2○○-○○11"_s;
    QTest::newRow("its number without area") << u"撥2991111即可"_s << u"撥29○○○○1即可"_s;
    QTest::newRow("its number from abroad") << u"+886 6 2991111"_s << u"+886 ○ ○○○○○11"_s;
    QTest::newRow("its address") << u"寄DA-HUA.LI@tainan.gov.tw"_s
                                 << u"寄D○-○○○.○○@tainan.gov.tw"_s;
    QTest::newRow("another address") << u"寄到wang@b.tw，謝謝"_s << u"寄到w○○○@b.tw，謝謝"_s;
    QTest::newRow("address written out") << u"wang (at) b.tw"_s << u"w○○○ (at) b.tw"_s;
    QTest::newRow("another number") << u"洽04-22334455"_s << u"洽04-2○○○○○55"_s;
    QTest::newRow("mobile") << u"手機0912345678"_s << u"手機091○○○○○78"_s;
    QTest::newRow("full width") << u"０９１２－３４５－６７８"_s << u"０９１○－○○○－○７８"_s;
    QTest::newRow("two groups") << u"233-4455"_s << u"23○-○○○5"_s;
    QTest::newRow("after a word") << u"電話：23344556"_s << u"電話：23○○○○56"_s;
    QTest::newRow("extension") << u"04-22334455轉123"_s << u"04-22○○○○○○轉123"_s;
    QTest::newRow("unit") << u"資訊科"_s << u"資訊科"_s;
    for (const QString &same :
         {u"115-0001"_s, u"2026-11-22"_s, u"115/11/22"_s, u"20261122"_s, u"203.0.113.5:8080"_s,
          u"2001:db8::299:1111"_s, u"府智安字第1150000001號"_s, u"統編12345678"_s, u"XC12345678"_s,
          u"CVE-2021-44228"_s, u"2025-2026年"_s, u"第0001項"_s, u"民國115年11月22日 09:30"_s})
        QTest::newRow(qUtf8Printable(same)) << same << same;
}

void TestRedaction::personalDataAreMaskedInOtherTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(asReason(caseOfOnePerson(), text), masked);
    QCOMPARE(asReason(caseOfOnePerson(), masked), masked);
}

void TestRedaction::aNameIsFoundWithoutItsTitles_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    for (const QString &title :
         {u"總經理"_s, u"副總經理"_s, u"副理事長"_s, u"總幹事"_s, u"幹事"_s, u"秘書長"_s,
          u"執行長"_s, u"理事"_s, u"監事"_s, u"常務監事"_s, u"主委"_s, u"主任委員"_s, u"會計"_s,
          u"代理主任"_s, u"資訊室主任"_s, u"理事長兼總幹事"_s, u"營運處處長"_s, u"特派員"_s})
        QTest::newRow(qUtf8Printable(title))
            << u"王大明"_s + title << u"請洽王大明。"_s << u"請洽王○○。"_s;
    QTest::newRow("its title stays")
        << u"王大明副總經理"_s << u"王大明副總經理"_s << u"王○○副總經理"_s;
    QTest::newRow("before the name") << u"總幹事王大明"_s << u"王大明"_s << u"王○○"_s;
    QTest::newRow("on both sides") << u"理事長王大明先生"_s << u"王大明"_s << u"王○○"_s;
    QTest::newRow("apart") << u"王大明 副總經理"_s << u"王大明"_s << u"王○○"_s;
    QTest::newRow("apart, unknown") << u"王 大明 特派員"_s << u"王大明"_s << u"王○○"_s;
    QTest::newRow("two characters") << u"李華總幹事"_s << u"李華"_s << u"李○"_s;
    QTest::newRow("two characters, two titles") << u"李華代理秘書長"_s << u"李華"_s << u"李○"_s;
    QTest::newRow("a surname of two") << u"歐陽大華執行長"_s << u"歐陽大華"_s << u"歐○○○"_s;
    QTest::newRow("a surname of two, unknown")
        << u"歐陽大華特派員"_s << u"歐陽大華"_s << u"歐○○○"_s;
    QTest::newRow("four, no title") << u"張簡大明"_s << u"張簡大明、張簡大"_s << u"張○○○、張○○"_s;
    QTest::newRow("outside of the BMP") << u"𠮷大明總幹事"_s << u"𠮷大明"_s << u"𠮷○○"_s;
    QTest::newRow("outside of the BMP, with a surname only")
        << u"𠮷經理"_s << u"𠮷經理"_s << u"𠮷○○"_s;
    QTest::newRow("a title only") << u"總幹事"_s << u"總幹事"_s << u"總幹事"_s;
    QTest::newRow("titles only") << u"總務會計"_s << u"總務與會計"_s << u"總務與會計"_s;
}

void TestRedaction::aNameIsFoundWithoutItsTitles()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, masked);
    CaseFile file;
    file.response.emplace().respondent.name = field;
    file.response->statement = text;
    file.response->answers = {text};
    file.notes = text;
    const CaseFile left = redacted(file);
    QCOMPARE(left.response->statement, masked);
    QCOMPARE(left.response->answers[0], masked);
    QCOMPARE(left.notes, masked);
}

void TestRedaction::allPersonsOfACaseAreMasked()
{
    CaseFile file = caseOfOnePerson();
    file.response.emplace().respondent = {u"王小明"_s, u"06-2205432"_s, u"wang@b.tw"_s};
    file.response->statement = u"王小明與李大華已確認"_s;
    file.response->answers = {std::nullopt, u"陳美玲辦理"_s};
    file.calls.push_back({{}, {}, u"陳美玲"_s, u"林志成"_s, true, u"林志成致電陳美玲"_s});
    file.rounds.push_back({Other{u"趙一函詢王小明"_s}, u"趙一"_s, {}});
    file.dispatches.push_back({});
    file.dispatches.back().struckOut = u"趙一誤寄王小明"_s;
    file.reopenings.push_back({{}, u"李大華申請"_s, 0});
    file.withdrawal = Withdrawal{{}, u"李大華、大華"_s};
    file.notes = u"李大華06-2991111"_s;
    const CaseFile masked = redacted(file);
    QCOMPARE(masked.notice.contact.name, u"李○○○○"_s);
    QCOMPARE(masked.response->respondent.name, u"王○○"_s);
    QCOMPARE(masked.response->statement, u"王○○與李○○已確認"_s);
    QCOMPARE(masked.response->answers[1], u"陳○○辦理"_s);
    QCOMPARE(masked.calls[0].spokeWith, u"陳○○"_s);
    QCOMPARE(masked.calls[0].by, u"林○○"_s);
    QCOMPARE(masked.calls[0].note, u"林○○致電陳○○"_s);
    QCOMPARE(masked.rounds[0].tracker, u"趙○"_s);
    QCOMPARE(std::get<Other>(masked.rounds[0].outcome).text, u"趙○函詢王○○"_s);
    QCOMPARE(masked.dispatches[0].struckOut, u"趙○誤寄王○○"_s);
    QCOMPARE(masked.reopenings[0].reason, u"李○○申請"_s);
    QCOMPARE(masked.withdrawal->reason, u"李○○、大華"_s);
    QCOMPARE(masked.notes, u"李○○06-2○○○○11"_s);
}

void TestRedaction::numbersAndCodesStay()
{
    CaseFile file = caseOfOnePerson();
    file.notice.target = {u"395000000A"_s, u"臺南市政府"_s, u"708201臺南市安平區永華路二段6號"_s};
    file.dispatches.push_back({});
    file.dispatches.back().documentNumber = u"府智安字第0622991111號"_s;
    file.dispatches.back().registeredNumber = u"0229911110"_s;
    const CaseFile masked = redacted(file);
    QCOMPARE(masked.notice.target, file.notice.target);
    QCOMPARE(masked.dispatches, file.dispatches);
}

void TestRedaction::recordsOfTheDirectoriesAreMasked()
{
    Organization organization;
    organization.code = u"XC12345678"_s;
    organization.name = u"王小明診所"_s;
    organization.representative = u"王小明"_s;
    organization.phone = u"06-2205432"_s;
    organization.email = u"wang@b.tw"_s;
    organization.address = u"臺南市永華路二段6號"_s;
    const Organization masked = redacted(organization);
    QCOMPARE(masked.code, organization.code);
    QCOMPARE(masked.name, u"王○○診所"_s);
    QCOMPARE(masked.representative, u"王○○"_s);
    QCOMPARE(masked.phone, u"06-2○○○○32"_s);
    QCOMPARE(masked.email, u"w○○○@b.tw"_s);
    QCOMPARE(masked.address, organization.address);
    const ContactWindow contact = redacted(caseOfOnePerson().notice.contact);
    QCOMPARE(contact.name, u"李○○○○"_s);
    QCOMPARE(contact.unit, u"資訊科"_s);
}

void TestRedaction::nothingOfAPersonIsLeft()
{
    QVERIFY(rc::check([] {
        CaseFile file = *anyCaseFile();
        const Planted planted = plantIn(file);
        const CaseFile masked = redacted(file);
        for (const RecordField &field : fieldsOf(masked)) {
            RC_ASSERT(!field.value.contains(planted.name));
            RC_ASSERT(!field.value.contains(planted.phone));
            RC_ASSERT(!field.value.contains(planted.email));
        }
        // Nothing else becomes another: as many fields, dates and choices as before.
        RC_ASSERT(fieldsOf(masked).size() == fieldsOf(file).size());
        RC_ASSERT(purged(masked) == purged(file));
    }));
}

void TestRedaction::aPurgedCaseHasNoText()
{
    QVERIFY(rc::check([] {
        CaseFile file = *anyCaseFile();
        file.notice.target.code = u"395000000A"_s;
        const CaseFile left = purged(file);
        walkAllTexts(left, [](const Field &field, const QString &text) {
            RC_ASSERT(field.form == TextForm::Code || text == u"—"_s);
        });
        RC_ASSERT(left.notice.target.code == file.notice.target.code);
        RC_ASSERT(purged(left) == left);
    }));
    CaseFile spoilt;
    spoilt.notice.target.code = u"A123456789 王小明"_s;
    QCOMPARE(purged(spoilt).notice.target.code, std::nullopt);
}

void TestRedaction::aPurgedCaseCountsAsBefore()
{
    QVERIFY(rc::check([] {
        const CaseFile file = *anyCaseFile();
        const CaseFile left = purged(file);
        RC_ASSERT(left.number == file.number);
        RC_ASSERT(stateOf(left) == stateOf(file));
        RC_ASSERT(isClosed(left) == isClosed(file));
        RC_ASSERT(currentDeadline(left) == currentDeadline(file));
        RC_ASSERT(left.dispatches.size() == file.dispatches.size());
        RC_ASSERT(left.rounds.size() == file.rounds.size());
        for (std::size_t at = 0; at < left.rounds.size(); ++at)
            RC_ASSERT(left.rounds[at].tracker.has_value() == file.rounds[at].tracker.has_value());
        const QDate day = *anyDate();
        RC_ASSERT(isClosedBefore(day, left) == isClosedBefore(day, file));
    }));
}

void TestRedaction::whatHappenedLastDecidesWhetherACaseIsOld()
{
    CaseFile file;
    file.number = CaseNumber::fromParts(110, 1);
    file.notice.date = QDate(2021, 1, 4);
    file.notice.deadline = QDate(2031, 1, 4); // was only meant
    QVERIFY(!isClosedBefore(QDate(2026, 1, 1), file));
    file.rounds.push_back({Improved(), {}, {}});
    QVERIFY(!isClosedBefore(QDate(2021, 1, 4), file));
    QVERIFY(isClosedBefore(QDate(2021, 1, 5), file));
    file.rounds.back().trackedOn = QDate(2021, 3, 1);
    QVERIFY(!isClosedBefore(QDate(2021, 3, 1), file));
    QVERIFY(isClosedBefore(QDate(2021, 3, 2), file));
    file.calls.push_back({QDate(2022, 5, 5), {}, {}, {}, false, {}});
    QVERIFY(!isClosedBefore(QDate(2021, 3, 2), file));
    file.calls.clear();
    file.notice.date.reset();
    file.rounds.back().trackedOn.reset();
    QVERIFY(!isClosedBefore(QDate(2099, 1, 1), file));
}

NOTICEDESK_TEST(TestRedaction)

#include "test_redaction.moc"
