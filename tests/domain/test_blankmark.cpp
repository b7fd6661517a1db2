// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/blankmark.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestBlankMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreFound_data();
    void marksAreFound();
    void ordinaryTextHasNone_data();
    void ordinaryTextHasNone();
};

void TestBlankMark::marksAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark");
    QTest::newRow("name") << u"台南市○○公會"_s << u"○○"_s;
    QTest::newRow("date") << u"期間(○年○月○日)"_s << u"○"_s;
    QTest::newRow("provision") << u"第○點(第○項第○款)"_s << u"○"_s;
    QTest::newRow("large circle") << u"◯年"_s << u"◯"_s;
    QTest::newRow("zero as a blank") << u"〇年〇月〇日"_s << u"〇"_s;
    QTest::newRow("zeros as a blank") << u"於 〇〇 年"_s << u"〇〇"_s;
    QTest::newRow("zero for a provision") << u"第〇點"_s << u"〇"_s;
    QTest::newRow("address") << u"惡意IP(XXX.XXX.XXX.XXX)原因"_s << u"XXX"_s;
    QTest::newRow("six") << u"防毒軟體(XXXXXX)"_s << u"XXXXXX"_s;
    QTest::newRow("small") << u"xxx公會"_s << u"xxx"_s;
    QTest::newRow("full width") << u"ＸＸＸ"_s << u"ＸＸＸ"_s;
    QTest::newRow("two before a unit") << u"XX年XX月"_s << u"XX"_s;
    QTest::newRow("two before a blank and a unit") << u"於 XX 年"_s << u"XX"_s;
    QTest::newRow("two before 件") << u"共 XX 件"_s << u"XX"_s;
    QTest::newRow("crosses") << u"××年"_s << u"××"_s;
    QTest::newRow("full-width line") << u"＿＿年"_s << u"＿＿"_s;
    QTest::newRow("line") << u"IP：____"_s << u"____"_s;
    QTest::newRow("line after letters") << u"IP____"_s << u"____"_s;
    QTest::newRow("stars") << u"轉****"_s << u"****"_s;
    QTest::newRow("placeholder") << u"電腦(IP：{ip})"_s << u"{ip}"_s;
    QTest::newRow("long placeholder") << u"{malicious_ip}"_s << u"{malicious_ip}"_s;
    QTest::newRow("empty placeholder") << u"a{}b"_s << u"{}"_s;
    QTest::newRow("dots") << u"{…}"_s << u"{…}"_s;
    QTest::newRow("Chinese placeholder") << u"｛日期｝"_s << u"｛日期｝"_s;
    QTest::newRow("zeros as a name") << u"000"_s << u"000"_s;
    QTest::newRow("zeros in a name") << u"台南市 0000000 公會"_s << u"0000000"_s;
    QTest::newRow("zero date") << u"000/00/00"_s << u"000/00/00"_s;
    QTest::newRow("zero date with units") << u"0年0月0日"_s << u"0年0月0日"_s;
    QTest::newRow("blank date") << u"中華民國　年　月　日"_s << u"年　月　日"_s;
}

void TestBlankMark::marksAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mark);
    QCOMPARE(blankMarkIn(text), std::optional(mark));
}

void TestBlankMark::ordinaryTextHasNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"臺南市測試公會"_s,
                                u"二〇二六年"_s,
                                u"一一〇年"_s,
                                u"一百〇五年"_s,
                                u"民國一〇五年一〇月"_s,
                                u"二〇〇八"_s,
                                u"〇"_s,
                                u"丁〇〇先生"_s,
                                u"115年11月22日"_s,
                                u"100年10月10日"_s,
                                u"115 年 11 月 22 日"_s,
                                u"Windows XP"_s,
                                u"XX公司"_s,
                                u"XL"_s,
                                u"0xXXXX1"_s,
                                u"MAXXX"_s,
                                u"XXXL5"_s,
                                u"XC12345678"_s,
                                u"395000000A"_s,
                                u"XC00000000"_s,
                                u"https://x.tw/a__b"_s,
                                u"__init__"_s,
                                u"a_b"_s,
                                u"**重要**"_s,
                                u"1,000件"_s,
                                u"10.0.0.0"_s,
                                u"192.168.000.001"_s,
                                u"0800-000-123"_s,
                                u"2026/10/10"_s,
                                u"100/10/10"_s,
                                u"{\"a\": 1}"_s,
                                u"{6B29FC40-CA47-1067-B31D-00DD010662DA}"_s,
                                u"x = {1, 2}"_s,
                                u"3×3"_s,
                                u"每年每月每日"_s,
                                u"年月日"_s,
                                u"12:000"_s,
                                u"*.exe"_s,
                                u"5000"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestBlankMark::ordinaryTextHasNone()
{
    QFETCH(const QString, text);
    QCOMPARE(blankMarkIn(text), std::optional<QString>());
}

NOTICEDESK_TEST(TestBlankMark)
#include "test_blankmark.moc"
