// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purging.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Which words of a case a purge leaves for the statistics.
class TestPurgedCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheReasonOnlyAddressesAreLeft_data();
    void ofTheReasonOnlyAddressesAreLeft();
    void ofTheLegalBasesOnlyLawsAreLeft_data();
    void ofTheLegalBasesOnlyLawsAreLeft();
};

void TestPurgedCase::ofTheReasonOnlyAddressesAreLeft_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("left");
    QTest::newRow("one") << *soundCase().notice.reason << u"惡意IP：198.51.100.9"_s;
    QTest::newRow("several, with what goes")
        << u"惡意IP(198(.)51(.)100(.)1:443、2001:DB8::1、王小明 06-2991111、02.299.11.11)"_s
        << u"惡意IP：198.51.100.1、2001:db8::1"_s;
    QTest::newRow("none") << u"請王小明(IP：203.0.113.7)確認。"_s << u"—"_s;
    QTest::newRow("no reason") << QString() << u"—"_s;
}

void TestPurgedCase::ofTheReasonOnlyAddressesAreLeft()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, left);
    CaseFile file = soundCase();
    if (reason.isEmpty())
        file.notice.reason.reset();
    else
        file.notice.reason = reason;
    QCOMPARE(purged(file).notice.reason, std::optional(left));
    QCOMPARE(purged(purged(file)).notice.reason, std::optional(left));
}

void TestPurgedCase::ofTheLegalBasesOnlyLawsAreLeft_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<bool>("isLeft");
    const auto row = [](const QString &basis, bool isLeft) {
        QTest::newRow(qPrintable(basis)) << basis << isLeft;
    };
    row(u"資通安全管理法"_s, true);
    row(u"公文電子交換系統資訊安全管理規範第8點"_s, true);
    row(u"公文電子交換系統資訊安全管理規範第○點(第○項第○款)"_s, true);
    row(u"公文電子交換系統資訊安全管理規範第 8 點及第9點之1規定"_s, true);
    row(u"臺南市政府組織及團體輕量化收發平台(WebjAgent)系統申請及使用須知第十二點"_s, true);
    row(u"個人資料保護法第12條之1第2項前段、第13條"_s, true);
    row(u"見附件"_s, false);
    row(u"第8點"_s, true);
    row(u"第8點請王先生回復"_s, false);
    row(u"資通安全管理法，電洽 06-2991111"_s, false);
    row(u"資通安全管理法 06-2991111"_s, false);
    row(u"資通安全管理法第8條 desk@mail.example.org.tw"_s, false);
    row(u"王小明違反資通安全管理法"_s, false); // the contact
    row(u"資通安全管理法。另請儘速回復"_s, false);
    row(u"0622991111法"_s, false);
}

void TestPurgedCase::ofTheLegalBasesOnlyLawsAreLeft()
{
    QFETCH(const QString, basis);
    QFETCH(const bool, isLeft);
    CaseFile file = soundCase();
    file.notice.legalBases.prepend(basis);
    QCOMPARE(purged(file).notice.legalBases.front(), isLeft ? basis : u"—"_s);
    QCOMPARE(purged(file).notice.legalBases.size(), 2);
}

NOTICEDESK_TEST(TestPurgedCase)
#include "test_purgedcase.moc"
