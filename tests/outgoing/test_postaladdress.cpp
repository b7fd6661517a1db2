// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organization.h"
#include "outgoing/mailing/mailitem.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// To where a letter goes: the address as it is written on it.
class TestPostalAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePostcodeIsParted_data();
    void thePostcodeIsParted();
    void theNoticeGoesBeforeTheDirectory();
    void noAddressIsMadeUp_data();
    void noAddressIsMadeUp();
    void theRegisteredNumberIsThatOfTheDaysLetter();
};

void TestPostalAddress::thePostcodeIsParted_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("place");
    const QString place = u"臺南市安平區永華路二段6號"_s;
    QTest::newRow("three digits") << u"708"_s + place << u"708"_s << place;
    QTest::newRow("five digits, blank") << u"70801 "_s + place << u"70801"_s << place;
    QTest::newRow("six digits, wide blank") << u"708201　"_s + place << u"708201"_s << place;
    QTest::newRow("three and three") << u"708-201 "_s + place << u"708201"_s << place;
    QTest::newRow("brackets") << u"(708)"_s + place << u"708"_s << place;
    QTest::newRow("wide brackets and digits")
        << u"（７０８２０１）"_s + place << u"708201"_s << place;
    QTest::newRow("blanks around") << u"  708 "_s + place + u" "_s << u"708"_s << place;
    QTest::newRow("none") << place << QString() << place;
    QTest::newRow("four digits are none") << u"7082 "_s + place << QString() << u"7082 "_s + place;
    QTest::newRow("seven digits are none")
        << u"7082011"_s + place << QString() << u"7082011"_s + place;
    QTest::newRow("begins with 0") << u"078"_s + place << QString() << u"078"_s + place;
    QTest::newRow("half a bracket") << u"(708"_s + place << QString() << u"(708"_s + place;
    QTest::newRow("nothing else") << u"708"_s << QString() << u"708"_s;
    QTest::newRow("rare characters") << u"708𠮷祥路1號"_s << u"708"_s << u"𠮷祥路1號"_s;
}

void TestPostalAddress::thePostcodeIsParted()
{
    QFETCH(QString, address);
    QFETCH(QString, postcode);
    QFETCH(QString, place);
    QCOMPARE(postalAddress(address), (PostalAddress{postcode, place}));
}

namespace
{

Organization organizationAt(const std::optional<QString> &address)
{
    Organization organization;
    organization.code = u"395000000A"_s;
    organization.name = u"臺南市測試公會"_s;
    organization.address = address;
    return organization;
}

CaseFile addressedCase(const std::optional<QString> &address)
{
    CaseFile file;
    file.notice.target.code = u"395000000A"_s;
    file.notice.target.name = u"臺南市測試公會"_s;
    file.notice.target.address = address;
    return file;
}

} // namespace

void TestPostalAddress::theNoticeGoesBeforeTheDirectory()
{
    const auto directory = organizationAt(u"700 乙路2號"_s);
    const auto both = mailItem(u"115-0001"_s, addressedCase(u"708 甲路1號"_s), directory);
    QVERIFY(both);
    QCOMPARE(both->address, (PostalAddress{u"708"_s, u"甲路1號"_s}));
    const auto blank = mailItem(u"115-0001"_s, addressedCase(u" 　"_s), directory);
    QVERIFY(blank);
    QCOMPARE(blank->address, (PostalAddress{u"700"_s, u"乙路2號"_s}));
}

void TestPostalAddress::noAddressIsMadeUp_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("address"); // of the directory
    QTest::newRow("neither has one") << u"395000000A"_s << QString();
    QTest::newRow("only blanks") << u"395000000A"_s << u" 　"_s;
    QTest::newRow("of another organisation") << u"395000000B"_s << u"700 乙路2號"_s;
}

void TestPostalAddress::noAddressIsMadeUp()
{
    QFETCH(QString, code);
    QFETCH(QString, address);
    Organization directory =
        organizationAt(address.isEmpty() ? std::nullopt : std::optional(address));
    directory.code = code;
    QVERIFY(!mailItem(u"115-0001"_s, addressedCase({}), directory));
    QVERIFY(!mailItem(u"115-0001"_s, addressedCase({}), std::nullopt));
}

void TestPostalAddress::theRegisteredNumberIsThatOfTheDaysLetter()
{
    const QDate day(2026, 11, 23);
    CaseFile file = addressedCase(u"708 甲路1號"_s);
    const auto sent = [&file](const QString &number, const std::optional<QDate> &sentOn) {
        Dispatch dispatch;
        dispatch.channel = DispatchChannel::RegisteredLetter;
        dispatch.sentOn = sentOn;
        dispatch.registeredNumber = number;
        file.dispatches.push_back(dispatch);
    };
    const auto numberOn = [&file](QDate listed) {
        return mailItem(u"1"_s, file, {})->registeredNumberOn(listed);
    };
    QCOMPARE(numberOn(day), QString());
    // What went out before, delivered or not, is another letter; so is one of an unknown day.
    sent(u"111111"_s, day.addDays(-20));
    sent(u"222222"_s, {});
    QCOMPARE(numberOn(day), QString());
    QCOMPARE(numberOn({}), QString());
    sent(u"333333"_s, day);
    sent(u"444444"_s, day);
    QCOMPARE(numberOn(day), u"444444"_s);
    QCOMPARE(numberOn(day.addDays(-20)), u"111111"_s);
    file.dispatches.back().struckOut = u"錯誤"_s;
    QCOMPARE(numberOn(day), u"333333"_s);
    sent(u"555555"_s, day);
    file.dispatches.back().channel = DispatchChannel::Letter;
    QCOMPARE(numberOn(day), u"333333"_s);
    // That one goes to another addressee.
    sent(u"666666"_s, day);
    file.dispatches.back().document = DispatchedDocument::ReportToArchives;
    QCOMPARE(numberOn(day), u"333333"_s);
}

NOTICEDESK_TEST(TestPostalAddress)
#include "test_postaladdress.moc"
