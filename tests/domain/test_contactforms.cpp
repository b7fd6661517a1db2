// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ipaddress.h"
#include "domain/usualforms.h"
#include "testprogram.h"
#include "threadtime.h"

#include <QElapsedTimer>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestContactForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualPhones_data();
    void usualPhones();
    void usualPostcodes_data();
    void usualPostcodes();
    void theAddressBeginsWithItsPostcode();
    void usualEmails_data();
    void usualEmails();
    void usualIpAddresses_data();
    void usualIpAddresses();
    void ipAddressesAreFoundInRunningText_data();
    void ipAddressesAreFoundInRunningText();
    void manyIpAddressesOfATextTakeNoLonger();
    void documentNumbersBeginWithLettersAndYear();
    void anAddressIsReadAsWhatItIs_data();
    void anAddressIsReadAsWhatItIs();
};

void TestContactForms::usualPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    for (const QString &text :
         {u"2991111"_s, u"06-2991111"_s, u"(06)2991111"_s, u"(06) 299-1111"_s, u"06 299 1111"_s,
          u"0912345678"_s, u"0912-345678"_s, u"0912-345-678"_s, u"+886-6-2991111"_s,
          u"+886 912 345 678"_s, u"1999"_s, u"06-2991111 轉1234"_s, u"2991111轉 8345"_s,
          u"06-2991111#123"_s, u"06-2991111 分機 12"_s, u"06-2991111 ext. 12"_s,
          u"06-2991111、0912-345678"_s, u"02-12345678"_s, u"0800-000-123"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_s, u"2991111 轉****"_s, u"12345"_s, u"０６－２９９１１１１"_s, u"06--2991111"_s,
          u"-2991111"_s, u"06-299111l"_s, u"(062991111"_s, u"1234567890123456"_s, u"06-2991111、"_s,
          u"電話06-2991111"_s, u"06-2991111轉"_s, u"06-2991111 "_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
}

void TestContactForms::usualPhones()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    QCOMPARE(isUsualPhone(text), usual);
}

void TestContactForms::usualPostcodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    for (const QString &text : {u"708"_s, u"70801"_s, u"708201"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_s, u"70"_s, u"7080"_s, u"7082011"_s, u"008"_s, u"７０８"_s, u"708-01"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
}

void TestContactForms::usualPostcodes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    QCOMPARE(isUsualPostcode(text), usual);
}

void TestContactForms::theAddressBeginsWithItsPostcode()
{
    QCOMPARE(leadingDigits(u"708201臺南市永華路二段6號"_s), u"708201"_s);
    QCOMPARE(leadingDigits(u" 708 臺南市"_s), u"708"_s);
    QCOMPARE(leadingDigits(u"臺南市永華路6號"_s), QString());
    QCOMPARE(leadingDigits(QString()), QString());
}

void TestContactForms::usualEmails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    for (const QString &text : {u"li@x.tw"_s, u"first.last+tag@mail.tainan.gov.tw"_s,
                                u"a_b-c@xn--kpry57d.tw"_s, u"1@2.example"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_s, u"*mail.tainan.gov.tw"_s, u"***** @ *****.org.tw"_s, u"a@b"_s, u"@x.tw"_s, u"a@"_s,
          u"a@@x.tw"_s, u"a b@x.tw"_s, u".a@x.tw"_s, u"a.@x.tw"_s, u"a..b@x.tw"_s, u"a@x..tw"_s,
          u"a@-x.tw"_s, u"a@x.tw\n"_s, u"ａ@x.tw"_s, u"李@x.tw"_s, u"<a@x.tw>"_s, u"a@x.1"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
    const QString local(64, u'a');
    QTest::newRow("64 before the @") << local + u"@x.tw"_s << true;
    QTest::newRow("65 before the @") << local + u"a@x.tw"_s << false;
    const QString domain = QString(QString(60, u'x') + u'.').repeated(3);
    QTest::newRow("254 characters") << local + u'@' + domain + u"abc.tw"_s << true;
    QTest::newRow("255 characters") << local + u'@' + domain + u"abcd.tw"_s << false;
}

void TestContactForms::usualEmails()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    QCOMPARE(isUsualEmail(text), usual);
}

void TestContactForms::usualIpAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    for (const QString &text : {u"123.123.123.123"_s, u"255.255.255.255"_s, u"10.0.0.199"_s,
                                u"2001:db8:0:0:0:0:0:1"_s, u"2001:db8::1"_s, u"::1"_s, u"fe80::"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_s, u"XXX.XXX.XXX.XXX"_s, u"256.1.1.1"_s, u"1.1.1"_s, u"1.1.1.1.1"_s, u"1.1.1.1."_s,
          u"01.1.1.1"_s, u"1.1.1.1 "_s, u"１.1.1.1"_s, u"1..1.1"_s, u"2001:db8::1::2"_s,
          u"1:2:3:4:5:6:7"_s, u"1:2:3:4:5:6:7:8:9"_s, u"12345::"_s, u":1"_s, u"1:"_s, u":::"_s,
          u"1:2:3:4:5:6:7:8::"_s, u"g::"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
}

void TestContactForms::usualIpAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    const std::vector usualForm{WrittenIpAddress{text, text}};
    QCOMPARE(writtenIpAddresses(text) == usualForm, usual);
}

void TestContactForms::ipAddressesAreFoundInRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("in brackets") << u"電腦(IP：123.123.123.123)連線IP(999.1.1.1)原因"_s
                                 << QStringList{u"123.123.123.123"_s, u"999.1.1.1"_s};
    QTest::newRow("at the end of a sentence") << u"from 1.2.3.4."_s << QStringList{u"1.2.3.4"_s};
    QTest::newRow("blank") << u"XXX.XXX.XXX.XXX"_s << QStringList();
    QTest::newRow("date") << u"115.11.22"_s << QStringList();
    QTest::newRow("five numbers") << u"1.2.3.4.5"_s << QStringList();
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("times, dates, MAC addresses")
        << u"12:30:45、08:00、00:1A:2B:3C:4D:5E、2026:11:22、說明：：、std::byte、第1：2"_s
        << QStringList();
    QTest::newRow("several, IPv6 among them")
        << u"2001:db8::7、10.0.0.5:443，[2001:db8::1]:8080。"_s
        << QStringList{u"2001:db8::7"_s, u"10.0.0.5:443"_s, u"[2001:db8::1]:8080"_s};
}

void TestContactForms::ipAddressesAreFoundInRunningText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, addresses);
    QStringList found;
    for (const WrittenIpAddress &each : writtenIpAddresses(text))
        found.append(each.written);
    QCOMPARE(found, addresses);
}

// The time grows with the text and no faster: a text takes as long as the same in many texts.
void TestContactForms::manyIpAddressesOfATextTakeNoLonger()
{
    constexpr int times = 40;
    const QString part = u"10.0.0.1,"_s.repeated(1000);
    const QString whole = part.repeated(times);
    const double start = processorTime();
    for (int time = 0; time < times; ++time)
        QCOMPARE(writtenIpAddresses(part).size(), 1000U);
    const double ofParts = processorTime() - start;
    const auto found = writtenIpAddresses(whole);
    const double ofWhole = processorTime() - start - ofParts;
    QCOMPARE(found.size(), std::size_t{times * 1000});
    QVERIFY2(ofWhole < 4 * ofParts, qPrintable(u"%1 ms, %2 ms"_s.arg(ofParts).arg(ofWhole)));
}

void TestContactForms::documentNumbersBeginWithLettersAndYear()
{
    const QDate day(2026, 11, 22);
    QCOMPARE(beginningOfDocumentNumber(u"府智安字"_s, day), u"府智安字第115"_s);
    QCOMPARE(beginningOfDocumentNumber(u" 府智安字第 "_s, day), u"府智安字第115"_s);
    QCOMPARE(beginningOfDocumentNumber(u"府智安字"_s, QDate(2010, 1, 4)), u"府智安字第099"_s);
    QVERIFY(isUsualDocumentNumber(beginningOfDocumentNumber(u"府智安字"_s, day) + u"0084422號"));
    QCOMPARE(beginningOfDocumentNumber({}, day), QString());
    QCOMPARE(beginningOfDocumentNumber(u"　"_s, day), QString());
    QCOMPARE(beginningOfDocumentNumber(u"府智安字"_s, QDate()), QString());
}

void TestContactForms::anAddressIsReadAsWhatItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty where it cannot be one
    const auto row = [](const QString &text, const QString &address) {
        QTest::newRow(qPrintable(text)) << text << address;
    };
    const QString plain = u"1.2.3.4"_s;
    for (const QString &text : {u"1.2.3.4"_s,
                                u"1[.]2[.]3[.]4"_s,
                                u"1(.)2(.)3(.)4"_s,
                                u"1.2.3[.]4"_s,
                                u"1{.}2.3.4"_s,
                                u"1[dot]2[DOT]3(dot)4"_s,
                                u"hxxp://1[.]2[.]3[.]4/a.php"_s,
                                u"hxxps[:]//1.2.3.4/"_s,
                                u"１.２.３.４"_s,
                                u"１．２．３．４"_s,
                                u"１。２。３。４"_s,
                                u"1［.］2［．］3.4"_s,
                                u"1.2.3.4:8080"_s,
                                u"1[.]2[.]3[.]4[:]443"_s,
                                u"1.2.3.4/24"_s,
                                u"1.2.3.4/0"_s,
                                u"http://1.2.3.4/999/x"_s,
                                u"https://1.2.3.4:65535/index.html?a=1"_s,
                                u"IP：1.2.3.4。"_s,
                                u"(1.2.3.4)"_s,
                                u"[1.2.3.4]"_s,
                                u"a@1.2.3.4"_s,
                                u"1.2.3.4起"_s})
        row(text, plain);
    row(u"2001:DB8::7"_s, u"2001:db8::7"_s);
    row(u"2001[:]db8[:][:]7"_s, u"2001:db8::7"_s);
    row(u"[2001:db8::7]:443"_s, u"2001:db8::7"_s);
    row(u"hxxp://[2001:db8::7]/x"_s, u"2001:db8::7"_s);
    row(u"２００１：ｄｂ８：：７"_s, u"2001:db8::7"_s);
    row(u"2001:db8::/32"_s, u"2001:db8::"_s);
    row(u"1:2:3:4:5:6:7:8"_s, u"1:2:3:4:5:6:7:8"_s);
    row(u"::ffff:1.2.3.4"_s, u"::ffff:1.2.3.4"_s);
    row(u"::1"_s, u"::1"_s);
    for (const QString &text :
         {u"IP：2001:db8::7"_s, u"IP:2001:db8::7"_s, u"位址：2001:db8::7"_s,
          u"（IP：[2001:db8::7]:443）"_s, u"來源：2001[:]db8[:][:]7"_s, u"：2001:db8::7"_s})
        row(text, u"2001:db8::7"_s);
    row(u"位址：::1"_s, u"::1"_s);
    row(u"1 [dot] 2 [dot] 3 [dot] 4"_s, plain);
    row(u"1 [.] 2[.] 3 (.)4"_s, plain);
    for (const QString &text : {u"300.1.1.1"_s,
                                u"1.1.1.256"_s,
                                u"01.2.3.4"_s,
                                u"1.2.3.004"_s,
                                u"0.0.0.0"_s,
                                u"1.2.3.4/33"_s,
                                u"1.2.3.4:65536"_s,
                                u"1.2.3.4:0"_s,
                                u"300[.]1[.]1[.]1"_s,
                                u"３００．１．１．１"_s,
                                u"1000.1.1.1"_s,
                                u"hxxp://256.1.1.1/a"_s,
                                u"1::2::3"_s,
                                u"1:2:3:4:5:6:7:8:9"_s,
                                u"2001:db8::12345"_s,
                                u"2001:db8::/129"_s,
                                u"::ffff:1.2.3.400"_s,
                                u"[2001:db8::7]:70000"_s,
                                u"IP：[2001:db8::7]:70000"_s,
                                u"位址：2001:db8::7::1"_s,
                                u"1 [dot] 2 [dot] 3 [dot] 400"_s})
        row(text, {});
}

void TestContactForms::anAddressIsReadAsWhatItIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const auto found = writtenIpAddresses(text);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(text.contains(found.front().written));
    QCOMPARE(found.front().address.value_or(QString()), address);
}

NOTICEDESK_TEST(TestContactForms)
#include "test_contactforms.moc"
