// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casenumber.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestCaseNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrintedWithAtLeastFourDigits_data();
    void isPrintedWithAtLeastFourDigits();
    void partsOutsideTheirRangeAreRefused();
    void onlyThePrintedFormIsRead_data();
    void onlyThePrintedFormIsRead();
    void everyNumberComesBackFromItsForm();
    void orderIsByYearThenSerial();
};

void TestCaseNumber::isPrintedWithAtLeastFourDigits_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("serial");
    QTest::addColumn<QString>("printed");
    QTest::newRow("first") << 115 << 1 << u"115-0001"_s;
    QTest::newRow("four digits") << 115 << 9999 << u"115-9999"_s;
    QTest::newRow("five digits") << 115 << 10000 << u"115-10000"_s;
    QTest::newRow("last") << 999 << 999999 << u"999-999999"_s;
    QTest::newRow("first year") << 1 << 42 << u"1-0042"_s;
}

void TestCaseNumber::isPrintedWithAtLeastFourDigits()
{
    QFETCH(const int, year);
    QFETCH(const int, serial);
    QFETCH(const QString, printed);
    const auto number = CaseNumber::fromParts(year, serial);
    QVERIFY(number.has_value());
    QCOMPARE(number->toString(), printed);
}

void TestCaseNumber::partsOutsideTheirRangeAreRefused()
{
    QVERIFY(!CaseNumber::fromParts(0, 1).has_value());
    QVERIFY(!CaseNumber::fromParts(1000, 1).has_value());
    QVERIFY(!CaseNumber::fromParts(-1, 1).has_value());
    QVERIFY(!CaseNumber::fromParts(115, 0).has_value());
    QVERIFY(!CaseNumber::fromParts(115, 1000000).has_value());
}

void TestCaseNumber::onlyThePrintedFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s,          u"115"_s,        u"115-"_s,        u"-0001"_s,     u"115-1"_s,
          u"115-001"_s,   u"115-00001"_s,  u"115-012345"_s,  u"115-0000"_s,  u"115-1000000"_s,
          u"0115-0001"_s, u"015-0001"_s,   u"0-0001"_s,      u"1000-0001"_s, u" 115-0001"_s,
          u"115-0001 "_s, u"115-0001\n"_s, u"１１５-0001"_s, u"115–0001"_s,  u"115-0001-1"_s,
          u"115-००४२"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestCaseNumber::onlyThePrintedFormIsRead()
{
    QFETCH(const QString, text);
    QVERIFY(!CaseNumber::parse(text).has_value());
}

void TestCaseNumber::everyNumberComesBackFromItsForm()
{
    QVERIFY(rc::check("parse reads what toString writes", [] {
        const auto number =
            CaseNumber::fromParts(*rc::gen::inRange(1, 1000), *rc::gen::inRange(1, 1000000));
        RC_ASSERT(number.has_value());
        RC_ASSERT(CaseNumber::parse(number->toString()) == number);
    }));
}

void TestCaseNumber::orderIsByYearThenSerial()
{
    QVERIFY(CaseNumber::parse(u"114-9999"_s) < CaseNumber::parse(u"115-0001"_s));
    QVERIFY(CaseNumber::parse(u"115-9999"_s) < CaseNumber::parse(u"115-10000"_s));
}

NOTICEDESK_TEST(TestCaseNumber)
#include "test_casenumber.moc"
