// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organizationcode.h"
#include "domain/taxidnumber.h"
#include "domain/usualforms.h"
#include "testprogram.h"

#include <QTest>

#include <array>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// The check as the Ministry of Finance explains it: the digits of each product are added until one
/// digit is left, and where the seventh digit is 7 either 1 or 0 is taken; one of the sums must
/// fit.
bool passesOfficially(const QString &number)
{
    const std::array<int, 8> weights{1, 2, 1, 2, 1, 2, 4, 1};
    int sum = 0;
    bool choice = false;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        const int digit = number.at(qsizetype(place)).digitValue();
        if (place == 6 && digit == 7) {
            choice = true;
            continue;
        }
        const int product = digit * weights.at(place);
        sum += product == 0 ? 0 : (product - 1) % 9 + 1;
    }
    return sum % 5 == 0 || (choice && (sum + 1) % 5 == 0);
}

} // namespace

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganizationCodeHasTenCapitalsOrDigits_data();
    void anOrganizationCodeHasTenCapitalsOrDigits();
    void onlyGroupsAndCompaniesHaveANumberAfterTwoLetters();
    void aTaxIdNumberPassesItsCheck_data();
    void aTaxIdNumberPassesItsCheck();
    void theTaxIdCheckIsTheOfficialOne();
    void aDocumentNumberHasAWordAndTenDigits_data();
    void aDocumentNumberHasAWordAndTenDigits();
};

void TestIdentifiers::anOrganizationCodeHasTenCapitalsOrDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("authority") << u"395000000A"_s << true;
    QTest::newRow("group") << u"XC12345678"_s << true;
    QTest::newRow("unit code") << u"3950000"_s << false;
    QTest::newRow("eleven") << u"395000000AB"_s << false;
    QTest::newRow("small letter") << u"395000000a"_s << false;
    QTest::newRow("full width") << u"３９５０００００００"_s << false;
    QTest::newRow("blank at the end") << u"39500000A "_s << false;
    QTest::newRow("line feed at the end") << u"395000000A\n"_s << false;
    QTest::newRow("dash") << u"395-00000A"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestIdentifiers::anOrganizationCodeHasTenCapitalsOrDigits()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const auto code = OrganizationCode::parse(text);
    QCOMPARE(code.has_value(), valid);
    if (code)
        QCOMPARE(code->toString(), text);
}

void TestIdentifiers::onlyGroupsAndCompaniesHaveANumberAfterTwoLetters()
{
    const auto numberOf = [](const QString &text) {
        return OrganizationCode::parse(text)->numberAfterLetters();
    };
    QCOMPARE(numberOf(u"XC12345678"_s), std::optional(u"12345678"_s));
    QVERIFY(!numberOf(u"395000000A"_s).has_value());
    QVERIFY(!numberOf(u"XCA2345678"_s).has_value());
    QVERIFY(!numberOf(u"1C12345678"_s).has_value());
}

void TestIdentifiers::aTaxIdNumberPassesItsCheck_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const QString &text : {u"22099131"_s, u"04595257"_s, u"10458570"_s, u"12345675"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u"12345678"_s, u"00000000"_s, u"2209913"_s, u"220991310"_s, u"2209913A"_s, u" 2209913"_s,
          u"２２０９９１３１"_s, u""_s, u"22099132"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
}

void TestIdentifiers::aTaxIdNumberPassesItsCheck()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QCOMPARE(TaxIdNumber::parse(text).has_value(), valid);
}

void TestIdentifiers::theTaxIdCheckIsTheOfficialOne()
{
    QVERIFY(rc::check("agrees with the official wording", [] {
        const int value = *rc::gen::inRange(1, 100000000);
        QString number = QString::number(value).rightJustified(8, u'0');
        if (*rc::gen::arbitrary<bool>())
            number[6] = u'7';
        RC_ASSERT(TaxIdNumber::parse(number).has_value() == passesOfficially(number));
    }));
}

void TestIdentifiers::aDocumentNumberHasAWordAndTenDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    QTest::newRow("usual") << u"府智安字第1140084422號"_s << true;
    QTest::newRow("without word") << u"第1140084422號"_s << false;
    QTest::newRow("word without 字") << u"府智安第1140084422號"_s << false;
    QTest::newRow("nine digits") << u"府智安字第114008442號"_s << false;
    QTest::newRow("eleven digits") << u"府智安字第11400844221號"_s << false;
    QTest::newRow("year 000") << u"府智安字第0000084422號"_s << false;
    QTest::newRow("full-width digits") << u"府智安字第１１４００８４４２２號"_s << false;
    QTest::newRow("digits only") << u"1140084422"_s << false;
    QTest::newRow("blank") << u"府智安字第 1140084422 號"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestIdentifiers::aDocumentNumberHasAWordAndTenDigits()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    QCOMPARE(isUsualDocumentNumber(text), usual);
}

NOTICEDESK_TEST(TestIdentifiers)
#include "test_identifiers.moc"
