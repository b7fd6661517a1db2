// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officer.h"
#include "domain/recordfindings.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

const QDate monday(2026, 11, 30);
const QDate friday(2026, 12, 4);

Officer officer(const QString &name, const QString &account)
{
    return {name, account, {}, {}, {}};
}

Officer deputized(const QString &name, const QString &by, const std::optional<QDate> &from,
                  const std::optional<QDate> &to)
{
    return {name, name + u"帳號", by, from, to};
}

QStringList refusedFields(const Officer &officer,
                          const std::optional<std::vector<Officer>> &others = {})
{
    QStringList fields;
    for (const Finding &finding : recordFindings(officer, others)) {
        if (finding.severity == Severity::Error && !finding.sentence.isEmpty())
            fields.append(finding.field);
    }
    return fields;
}

} // namespace

/// Whose cases somebody looks after, and what the office's list of officers must say.
class TestOfficers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLooksAfterOnesOwnCases();
    void aDeputyStandsInOnTheDaysThatAreSaid_data();
    void aDeputyStandsInOnTheDaysThatAreSaid();
    void aDeputysDeputyDoesNot();
    void whoIsNoOfficerLooksAfterNothing();
    void anOfficerHasANameAndAWholeDeputy();
    void namesAndAccountsAreGivenOnce();
};

void TestOfficers::oneLooksAfterOnesOwnCases()
{
    const std::vector<Officer> office{officer(u"王小明"_s, u"wang"_s),
                                      officer(u"陳小姐"_s, u"chen"_s)};
    QCOMPARE(officersLookedAfter(office, u"chen"_s, monday), QStringList{u"陳小姐"_s});
    QCOMPARE(officerWithAccount(office, u"wang"_s)->name, u"王小明"_s);
}

void TestOfficers::aDeputyStandsInOnTheDaysThatAreSaid_data()
{
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("standsIn");
    QTest::newRow("the day before") << friday << monday.addDays(-1) << false;
    QTest::newRow("the first day") << friday << monday << true;
    QTest::newRow("the last day") << friday << friday << true;
    QTest::newRow("the day after") << friday << friday.addDays(1) << false;
    QTest::newRow("until further notice, before") << QDate() << monday.addDays(-1) << false;
    QTest::newRow("until further notice") << QDate() << monday.addYears(1) << true;
}

void TestOfficers::aDeputyStandsInOnTheDaysThatAreSaid()
{
    QFETCH(const QDate, to);
    QFETCH(const QDate, day);
    QFETCH(const bool, standsIn);
    const std::vector<Officer> office{deputized(u"王小明"_s, u"陳小姐"_s, monday,
                                                to.isValid() ? std::optional(to) : std::nullopt),
                                      officer(u"陳小姐"_s, u"chen"_s)};
    QCOMPARE(isDeputized(office.front(), day), standsIn);
    QCOMPARE(officersLookedAfter(office, u"chen"_s, day),
             standsIn ? QStringList({u"陳小姐"_s, u"王小明"_s}) : QStringList{u"陳小姐"_s});
    QCOMPARE(officersLookedAfter(office, u"王小明帳號"_s, day), QStringList{u"王小明"_s});
}

void TestOfficers::aDeputysDeputyDoesNot()
{
    const std::vector<Officer> office{deputized(u"甲"_s, u"乙"_s, monday, friday),
                                      deputized(u"乙"_s, u"丙"_s, monday, friday),
                                      officer(u"丙"_s, u"c"_s)};
    QCOMPARE(officersLookedAfter(office, u"c"_s, monday), QStringList({u"丙"_s, u"乙"_s}));
}

void TestOfficers::whoIsNoOfficerLooksAfterNothing()
{
    const std::vector<Officer> office{{u"王小明"_s, {}, {}, {}, {}}, officer(u"乙"_s, u"b"_s)};
    for (const QString &account : {u"a"_s, u"B"_s, u""_s, u"乙"_s})
        QCOMPARE(officersLookedAfter(office, account, monday), QStringList());
    QVERIFY(!officerWithAccount(office, {}));
}

void TestOfficers::anOfficerHasANameAndAWholeDeputy()
{
    QCOMPARE(refusedFields(Officer{}), QStringList{u"name"_s});
    QCOMPARE(refusedFields(officer(u"\u3000"_s, {})), QStringList{u"name"_s});
    QCOMPARE(refusedFields(officer(u"王小明"_s, {})), QStringList());
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"乙"_s, monday, friday)), QStringList());
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"乙"_s, monday, monday)), QStringList());
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"乙"_s, monday, {})), QStringList());
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"甲"_s, monday, {})), QStringList{u"deputy"_s});
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"乙"_s, {}, friday)), QStringList{u"deputyFrom"_s});
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"乙"_s, friday, monday)),
             QStringList{u"deputyTo"_s});
    for (const auto &[from, to] :
         {std::pair<std::optional<QDate>, std::optional<QDate>>{monday, {}}, {{}, friday}})
        QCOMPARE(refusedFields({u"甲"_s, {}, {}, from, to}), QStringList{u"deputy"_s});
}

void TestOfficers::namesAndAccountsAreGivenOnce()
{
    const std::vector<Officer> others{officer(u"乙"_s, u"b"_s), {u"丙"_s, {}, {}, {}, {}}};
    QCOMPARE(refusedFields(officer(u"甲"_s, u"a"_s), others), QStringList());
    QCOMPARE(refusedFields({u"甲"_s, {}, {}, {}, {}}, others), QStringList());
    QCOMPARE(refusedFields(officer(u"乙"_s, u"a"_s), others), QStringList{u"name"_s});
    QCOMPARE(refusedFields(officer(u"甲"_s, u"b"_s), others), QStringList{u"account"_s});
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"丙"_s, monday, {}), others), QStringList());
    QCOMPARE(refusedFields(deputized(u"甲"_s, u"丁"_s, monday, {}), others),
             QStringList{u"deputy"_s});
}

NOTICEDESK_TEST(TestOfficers)

#include "test_officers.moc"
