// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maliciousaddresses.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// Which addresses the reason of a notice names as malicious.
class TestMaliciousAddresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatFollowTheMention_data();
    void thoseThatFollowTheMention();
    void manyAddressesAreAllFound();
};

void TestMaliciousAddresses::thoseThatFollowTheMention_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("addresses");
    const QString first = u"203.0.113.1"_s;
    const QString second = u"203.0.113.2"_s;
    const auto row = [](const char *name, const QString &reason, const QStringList &addresses) {
        QTest::newRow(name) << reason << addresses;
    };
    row("in brackets", u"電腦(IP：10.0.0.1)連線惡意IP(203.0.113.1、203.0.113.2)，見10.0.0.2。"_s,
        {first, second});
    row("in wide brackets", u"惡意 ＩＰ（203.0.113.1）與10.0.0.2"_s, {first});
    row("behind a colon", u"惡意位址：203.0.113.1；10.0.0.2"_s, {first});
    row("until the sentence ends", u"惡意IP 203.0.113.1。10.0.0.2"_s, {first});
    row("until the line ends", u"惡意IP 203.0.113.1\n10.0.0.2"_s, {first});
    row("dots in brackets", u"惡意IP(203(.)0(.)113(.)1、203（.）0.113.2)及10.0.0.2"_s,
        {first, second});
    row("words in brackets", u"惡意IP（203(dot)0(DOT)113.1(:)443、203.0.113.2）及10.0.0.2"_s,
        {first, second});
    row("twice", u"惡意IP(203.0.113.1)，惡意IP(203.0.113.2、203.0.113.1)"_s, {first, second});
    row("a mention in a mention", u"惡意IP 203.0.113.1及惡意IP 203.0.113.2"_s, {first, second});
    row("none", u"電腦(IP：10.0.0.1)連線惡意網站"_s, {});
    row("nothing behind it", u"連線惡意IP"_s, {});
}

void TestMaliciousAddresses::thoseThatFollowTheMention()
{
    QFETCH(const QString, reason);
    QFETCH(const QStringList, addresses);
    QCOMPARE(maliciousAddressesIn(reason), addresses);
}

void TestMaliciousAddresses::manyAddressesAreAllFound()
{
    QStringList addresses;
    for (int at = 1; at <= 254; ++at)
        addresses.append(u"203.0.113.%1"_s.arg(at));
    QCOMPARE(maliciousAddressesIn(u"連線惡意IP("_s + addresses.join(u'、') + u")原因。"_s),
             addresses);
}

NOTICEDESK_TEST(TestMaliciousAddresses)
#include "test_maliciousaddresses.moc"
