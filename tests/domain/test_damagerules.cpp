// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/damage.h"
#include "domain/lookalike.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using CaseChange = std::function<void(CaseFile &)>;

class TestDamageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r25_damageIsAWarningOfItsField_data();
    void r25_damageIsAWarningOfItsField();
    void r25_spoiltCodesAreKnown_data();
    void r25_spoiltCodesAreKnown();
    void r25_lookAlikesAreNamedWithTheLikelyCode_data();
    void r25_lookAlikesAreNamedWithTheLikelyCode();
    void r25_soundCodesAreLeftAlone_data();
    void r25_soundCodesAreLeftAlone();
    void r25_soundNamesAreLeftAlone();
    void r25_namesOnlyTheBeginningOfWhatIsLong();
};

void TestDamageRules::r25_damageIsAWarningOfItsField_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const CaseChange &change) {
        QTest::newRow(name) << change << field;
    };
    row("U+FFFD in the reason", u"notice.reason"_s,
        [](CaseFile &file) { file.notice.reason = u"連線\uFFFD惡意位址"_s; });
    row("U+FFFC in an item", u"notice.improvementItems[1]"_s,
        [](CaseFile &file) { file.notice.improvementItems[1] = u"見圖\uFFFC"_s; });
    row("U+FFFD read as Latin-1", u"notice.target.name"_s,
        [](CaseFile &file) { file.notice.target.name = u"臺南\u00EF\u00BF\u00BD公會"_s; });
    row("U+FFFD read as GBK", u"notice.target.name"_s,
        [](CaseFile &file) { file.notice.target.name = u"錕斤拷锟斤拷"_s; });
    row("UTF-8 read as Windows-1252", u"notice.reason"_s,
        [](CaseFile &file) { file.notice.reason = u"è‡ºå—市連線惡意位址"_s; });
    row("a character reference of a web page", u"notice.target.name"_s,
        [](CaseFile &file) { file.notice.target.name = u"&#33274;南公會"_s; });
    row("a named reference", u"notice.target.name"_s,
        [](CaseFile &file) { file.notice.target.name = u"甲&amp;乙公會"_s; });
    row("question marks in the name", u"notice.target.name"_s,
        [](CaseFile &file) { file.notice.target.name = u"台南市????公會"_s; });
    row("one question mark in a person's name", u"notice.contact.name"_s,
        [](CaseFile &file) { file.notice.contact.name = u"王?明"_s; });
    row("a spreadsheet's error", u"notice.contact.unit"_s,
        [](CaseFile &file) { file.notice.contact.unit = u"#REF!"_s; });
    row("question marks in the address", u"notice.target.address"_s,
        [](CaseFile &file) { file.notice.target.address = u"708201 臺南市??路"_s; });
    row("the respondent's name", u"response.respondent.name"_s, [](CaseFile &file) {
        file.response = soundResponse();
        file.response->respondent.name = u"李??"_s;
    });
    row("a registered number", u"dispatches[0].registeredNumber"_s, [](CaseFile &file) {
        file.dispatches.resize(1);
        file.dispatches[0].registeredNumber = u"1.23457E+13"_s;
    });
}

void TestDamageRules::r25_damageIsAWarningOfItsField()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, field);
    CaseFile file = soundCase();
    change(file);
    QVERIFY(remarks(file).contains(u"warning R25 "_s + field));
    QCOMPARE(remarks(file).filter(u"R25"_s).size(), 1);
}

void TestDamageRules::r25_spoiltCodesAreKnown_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"3.95E+08"_s, u"3.95e+08"_s, u"4E+9"_s, u"=\"395000000A\""_s,
                                u"=395000000"_s, u"'395000000A"_s, u"395000000.0"_s, u"#N/A"_s,
                                u"#NAME?"_s, u"########"_s, u"39500\uFFFD000A"_s, u"39500?000A"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestDamageRules::r25_spoiltCodesAreKnown()
{
    QFETCH(const QString, code);
    QVERIFY(damageOfCode(code).has_value());
    QVERIFY(!lookAlikeIn(code) || code.contains(u'E') || code.contains(u'\uFFFD'));
    CaseFile file = soundCase();
    file.notice.target.code = code;
    QVERIFY(remarks(file).contains(u"warning R25 notice.target.code"_s));
}

void TestDamageRules::r25_lookAlikesAreNamedWithTheLikelyCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString &code, const QString &meant) {
        QTest::newRow(qPrintable(code)) << code << meant;
    };
    row(u"395000000А"_s, u"395000000A"_s); // Cyrillic
    row(u"395000000Α"_s, u"395000000A"_s); // Greek
    row(u"395000000Ａ"_s, u"395000000A"_s);
    row(u"３９５000000A"_s, u"395000000A"_s);
    row(u"39500O000A"_s, u"395000000A"_s);
    row(u"39500000OA"_s, u"395000000A"_s);
    row(u"395OOOOOOA"_s, u"395000000A"_s);
    row(u"3950000l0A"_s, u"395000010A"_s);
    row(u"3950000I0A"_s, u"395000010A"_s);
    row(u"XCO1234567"_s, u"XC01234567"_s);
    row(u"ХС12345675"_s, u"XC12345675"_s);
    row(u"A2103OOOOI"_s, u"A21030000I"_s);
}

void TestDamageRules::r25_lookAlikesAreNamedWithTheLikelyCode()
{
    QFETCH(const QString, code);
    QFETCH(const QString, meant);
    const auto found = lookAlikeIn(code);
    QVERIFY(found.has_value());
    QCOMPARE(found->code, meant);
    QVERIFY(damageOfCode(code)->contains(meant));
}

void TestDamageRules::r25_soundCodesAreLeftAlone_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"395000000A"_s, u"XC12345675"_s, u"A21030000I"_s, u"A21030000O"_s,
                                u"3950000"_s, u"OI12345675"_s, u"1234567890"_s, u"xc12345675"_s,
                                u"A100001"_s, u"395E000000"_s, u""_s, u"𠮷"_s, u"IOIOIO"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestDamageRules::r25_soundCodesAreLeftAlone()
{
    QFETCH(const QString, code);
    QCOMPARE(damageOfCode(code), std::nullopt);
}

void TestDamageRules::r25_soundNamesAreLeftAlone()
{
    for (const QString &name : {u"臺南市政府"_s, u"𠮷野公會"_s, u"A+ 公司"_s, u"#1 診所"_s,
                                u"為何？診所"_s, u"3.95E+08 工作室"_s, u"=工作室"_s})
        QCOMPARE(damageOfName(name), std::nullopt);
    CaseFile file = soundCase();
    file.notice.reason = u"為何連線??"_s; // a text may ask
    QCOMPARE(remarks(file).filter(u"R25"_s), QStringList());
}

void TestDamageRules::r25_namesOnlyTheBeginningOfWhatIsLong()
{
    const auto damage = damageOfName(u"&#"_s + QString(500, u'0') + u"65;"_s);
    QVERIFY(damage);
    QVERIFY2(damage->contains(u"&#"_s + QString(38, u'0') + u'…'), qPrintable(*damage));
    QVERIFY(damage->size() < 200);
}

NOTICEDESK_TEST(TestDamageRules)
#include "test_damagerules.moc"
