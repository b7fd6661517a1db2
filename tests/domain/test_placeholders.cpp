// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"
#include "domain/placeholders.h"
#include "domain/rules/blankmark.h"
#include "randomcasefile.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

PlaceholderValues allValues()
{
    return {u"192.0.2.1"_s, u"198.51.100.7"_s, u"115年11月20日"_s, u"115年11月22日"_s};
}

} // namespace

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownPlaceholdersAreFilledIn();
    void whatIsNotKnownStaysToBeFound_data();
    void whatIsNotKnownStaysToBeFound();
    void valuesAreNotLookedThroughAgain();
    void anIncidentGivesItsAddressesAndDays();
    void anEmptyIncidentGivesNothing();
    void textWithoutBracesStaysAsItIs();
};

void TestPlaceholders::knownPlaceholdersAreFilledIn()
{
    QCOMPARE(filledIn(u"{from}至{to}，{ip}連線{malicious_ip}（{ip}）。"_s, allValues()),
             u"115年11月20日至115年11月22日，192.0.2.1連線198.51.100.7（192.0.2.1）。"_s);
    QCOMPARE(filledIn(u"{{ip}}"_s, allValues()), u"{192.0.2.1}"_s);
    QCOMPARE(filledIn(u"{from{to}"_s, allValues()), u"{from115年11月22日"_s);
}

void TestPlaceholders::whatIsNotKnownStaysToBeFound_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"{port}"_s, u"{ ip }"_s, u"{IP}"_s, u"{}"_s, u"｛ip｝"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPlaceholders::whatIsNotKnownStaysToBeFound()
{
    QFETCH(const QString, text);
    QCOMPARE(filledIn(text, allValues()), text);
    QVERIFY(blankMarkIn(filledIn(text, allValues())).has_value());
    QCOMPARE(filledIn(u"{ip}"_s, {}), u"{ip}"_s);
    PlaceholderValues emptyAddress;
    emptyAddress.ip = QString();
    QCOMPARE(filledIn(u"{ip}"_s, emptyAddress), u"{ip}"_s);
}

void TestPlaceholders::valuesAreNotLookedThroughAgain()
{
    PlaceholderValues values = allValues();
    values.ip = u"{to}%1{ip}\\1"_s;
    QCOMPARE(filledIn(u"{ip}{to}"_s, values), u"{to}%1{ip}\\1115年11月22日"_s);
}

void TestPlaceholders::anIncidentGivesItsAddressesAndDays()
{
    Incident incident;
    incident.first = QDate(2026, 11, 2);
    incident.last = QDate(2026, 11, 22);
    incident.addresses = u"198.51.100.7\n\n 203.0.113.9 \n"_s;
    const PlaceholderValues values = placeholderValues(incident);
    QCOMPARE(values.maliciousIp, std::optional(u"198.51.100.7、203.0.113.9"_s));
    QCOMPARE(values.from, std::optional(u"115年11月2日"_s));
    QCOMPARE(values.to, std::optional(u"115年11月22日"_s));
    QVERIFY(!values.ip);
}

void TestPlaceholders::anEmptyIncidentGivesNothing()
{
    QVERIFY(placeholderValues({}) == PlaceholderValues());
    Incident incident;
    incident.addresses = u" \n"_s;
    incident.first = QDate(1900, 1, 1); // has no ROC form
    QVERIFY(placeholderValues(incident) == PlaceholderValues());
}

void TestPlaceholders::textWithoutBracesStaysAsItIs()
{
    QVERIFY(rc::check("text without an opening brace is not touched", [] {
        const QString text = (*noticedesk::testing::anyText()).remove(u'{');
        RC_ASSERT(filledIn(text, allValues()) == text);
        RC_ASSERT(filledIn(u"{ip}"_s + text, allValues()) == u"192.0.2.1"_s + text);
    }));
}

NOTICEDESK_TEST(TestPlaceholders)
#include "test_placeholders.moc"
