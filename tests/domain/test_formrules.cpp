// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using CaseChange = std::function<void(CaseFile &)>;

class TestFormRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r18_anUnusualFormIsAWarningOfItsField_data();
    void r18_anUnusualFormIsAWarningOfItsField();
    void r18_usualFormsAreAccepted_data();
    void r18_usualFormsAreAccepted();
};

void TestFormRules::r18_anUnusualFormIsAWarningOfItsField_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const CaseChange &change) {
        QTest::newRow(name) << change << field;
    };
    row("unit code", u"notice.target.code"_s,
        [](CaseFile &file) { file.notice.target.code = u"3950000"_s; });
    row("small letters", u"notice.target.code"_s,
        [](CaseFile &file) { file.notice.target.code = u"xc12345675"_s; });
    row("tax-number check", u"notice.target.code"_s,
        [](CaseFile &file) { file.notice.target.code = u"XC12345678"_s; });
    row("postcode", u"notice.target.address"_s,
        [](CaseFile &file) { file.notice.target.address = u"7082 臺南市"_s; });
    row("reason's IP", u"notice.reason"_s,
        [](CaseFile &file) { file.notice.reason = u"連線IP(198.51.100.256)"_s; });
    row("item's IP", u"notice.improvementItems[1]"_s,
        [](CaseFile &file) { file.notice.improvementItems[1] = u"確認 1.2.3.4 及 01.2.3.4"_s; });
    row("phone", u"notice.contact.phone"_s,
        [](CaseFile &file) { file.notice.contact.phone = u"2991111轉"_s; });
    row("e-mail", u"notice.contact.email"_s,
        [](CaseFile &file) { file.notice.contact.email = u"*mail.tainan.gov.tw"_s; });
    row("respondent's phone", u"response.respondent.phone"_s, [](CaseFile &file) {
        file.response = soundResponse();
        file.response->respondent.phone = u"12"_s;
    });
    row("respondent's e-mail", u"response.respondent.email"_s, [](CaseFile &file) {
        file.response = soundResponse();
        file.response->respondent.email = u"lee@"_s;
    });
    row("answer's IP", u"response.items[0]"_s, [](CaseFile &file) {
        file.response = soundResponse();
        file.response->answers[0] = u"來源 999.9.9.9"_s;
    });
    row("letter's number", u"suspension.letterNumber"_s, [](CaseFile &file) {
        file.suspension = Suspension{};
        file.suspension->letterNumber = u"府智安字第114號"_s;
    });
    row("dispatch's number", u"dispatches[1].documentNumber"_s, [](CaseFile &file) {
        file.dispatches.resize(2);
        file.dispatches[1].document = DispatchedDocument::ReportToArchives;
        file.dispatches[1].documentNumber = u"1140084422"_s;
    });
}

void TestFormRules::r18_anUnusualFormIsAWarningOfItsField()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, field);
    CaseFile file = soundCase();
    change(file);
    QCOMPARE(remarks(file).filter(u" R18 "_s), QStringList{u"warning R18 "_s + field});
}

void TestFormRules::r18_usualFormsAreAccepted_data()
{
    QTest::addColumn<CaseChange>("change");
    const auto row = [](const char *name, const CaseChange &change) {
        QTest::newRow(name) << change;
    };
    row("a group's code", [](CaseFile &file) { file.notice.target.code = u"XC12345675"_s; });
    row("no address", [](CaseFile &file) { file.notice.target.address.reset(); });
    row("an address without postcode",
        [](CaseFile &file) { file.notice.target.address = u"臺南市永華路二段6號"_s; });
    row("blank fields", [](CaseFile &file) {
        file.notice.target.address = u""_s;
        file.notice.contact.email = u" "_s;
        file.suspension = Suspension{};
        file.suspension->letterNumber = u""_s;
    });
    row("document numbers", [](CaseFile &file) {
        file.suspension = Suspension{};
        file.suspension->letterNumber = u"府智安字第1150084422號"_s;
        file.dispatches.resize(1);
        file.dispatches[0].documentNumber = u"府智安字第1150084423號"_s;
    });
}

void TestFormRules::r18_usualFormsAreAccepted()
{
    QFETCH(const CaseChange, change);
    CaseFile file = soundCase();
    change(file);
    QCOMPARE(remarks(file), QStringList());
}

NOTICEDESK_TEST(TestFormRules)
#include "test_formrules.moc"
