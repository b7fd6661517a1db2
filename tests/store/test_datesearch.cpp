// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/search/caselist.h"
#include "store/search/searchwords.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Dates are found in whichever way they are written and typed.
class TestDateSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDateIsFoundInEveryForm_data();
    void aDateIsFoundInEveryForm();
    void aDayIsNotFoundInALaterOne();
    void aPartOfADateIsFoundInBothNumerals_data();
    void aPartOfADateIsFoundInBothNumerals();

private:
    std::unique_ptr<OpenStore> m_store;
};

void TestDateSearch::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestDateSearch::aDateIsFoundInEveryForm_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"115/11/05"_s,
                                 u"115/11/5"_s,
                                 u"115年11月5日"_s,
                                 u"115年11月05日"_s,
                                 u"1151105"_s,
                                 u"2026-11-05"_s,
                                 u"115.11.5"_s,
                                 u"115-11-05"_s,
                                 u"１１５．１１．５"_s,
                                 u"民國115年11月5日"_s,
                                 u"中華民國 115 年 11 月 5 日"_s,
                                 u"115年11月5日（四）"_s,
                                 u"2026/11/5"_s,
                                 u"20261105"_s,
                                 u"一百十五年十一月五日"_s,
                                 u"一一五年十一月五日"_s,
                                 u"民國一百一十五年十一月五日"_s,
                                 u"中華民國 一一五年 十一月 五日"_s,
                                 u"二〇二六年十一月五日"_s,
                                 u"壹佰壹拾伍年拾壹月伍日"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestDateSearch::aDateIsFoundInEveryForm()
{
    QFETCH(QString, typed);
    QList<qint64> dated;
    const auto add = [&](CaseFile file) {
        file.number = CaseNumber::fromParts(115, static_cast<int>(dated.size()) + 1);
        dated.prepend(m_store->added(file).id.value());
    };
    const QDate day(2026, 11, 5);
    CaseFile file;
    file.notice.date = day;
    add(file);
    file = {};
    file.notice.deadline = day;
    add(file);
    file = {};
    file.dispatches.push_back({});
    file.dispatches.back().deliveredOn = day;
    add(file);
    file = {};
    file.response = Response{};
    file.response->receivedOn = day;
    add(file);
    file = {};
    file.rounds.push_back({});
    file.rounds.back().trackedOn = day;
    add(file);
    file = {};
    file.suspension = Suspension{};
    file.suspension->reportedOn = day;
    add(file);
    for (const QString &written :
         {u"於115年11月5日發現"_s, u"於1151105發現"_s, u"於115/11/05發現"_s, u"於2026-11-05發現"_s,
          u"於115.11.05發現"_s, u"於一百十五年十一月五日發現"_s, u"於一百一十五年十一月五日發現"_s,
          u"於一一五年十一月五日發現"_s, u"於二○二六年十一月五日發現"_s}) {
        file = {};
        file.notice.reason = written;
        add(file);
    }
    file = {};
    file.notice.date = day.addDays(1);
    m_store->added(file);
    QCOMPARE(m_store->found(typed), dated);
}

void TestDateSearch::aDayIsNotFoundInALaterOne()
{
    CaseFile file;
    file.notice.reason = u"於115/11/30發現"_s;
    m_store->added(file);
    QCOMPARE(m_store->found(u"115/11/03"_s), QList<qint64>());
    QCOMPARE(m_store->found(u"115/11/30"_s).size(), 1);
}

void TestDateSearch::aPartOfADateIsFoundInBothNumerals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a year") << u"115年度"_s << u"民國一一五年"_s << true;
    QTest::newRow("and back") << u"民國一一五年度"_s << u"115年"_s << true;
    QTest::newRow("by its place") << u"一百十五年度"_s << u"民國115年"_s << true;
    QTest::newRow("of a hundred and five") << u"一百零五年"_s << u"105年"_s << true;
    QTest::newRow("a year and a month") << u"115年11月"_s << u"一百十五年十一月"_s << true;
    QTest::newRow("a month and a day") << u"十一月廿二日"_s << u"11月22日"_s << true;
    QTest::newRow("a day in other numerals") << u"11月22日"_s << u"十一月廿二日"_s << true;
    QTest::newRow("thirty") << u"10月30日"_s << u"十月卅日"_s << true;
    QTest::newRow("thirty-one") << u"十月卅一日"_s << u"10月31日"_s << true;
    QTest::newRow("a circle for zero") << u"105年度"_s << u"一○五年"_s << true;
    QTest::newRow("another zero") << u"一○五年度"_s << u"105年"_s << true;
    QTest::newRow("and the third") << u"一百〇五年度"_s << u"105年"_s << true;
    QTest::newRow("a month without more") << u"十一月"_s << u"11月"_s << false;
    QTest::newRow("a round hundred") << u"一百年度"_s << u"100年"_s << true;
    QTest::newRow("below a hundred") << u"九十九年度"_s << u"99年"_s << true;
    QTest::newRow("formal numerals") << u"1293年8月6日"_s << u"壹仟貳佰玖拾參年捌月陸日"_s << true;
    QTest::newRow("another year") << u"114年度"_s << u"民國一一五年"_s << false;
    QTest::newRow("another day") << u"11月12日"_s << u"十一月廿二日"_s << false;
    QTest::newRow("too long for a number")
        << u"九九九九九九九九九九九九年"_s << u"九九九九九九九九九九九九年"_s << true;
    QTest::newRow("two digits after a unit") << u"116年"_s << u"一百十五六年"_s << false;
    QTest::newRow("a unit after two digits") << u"50年"_s << u"一五十年"_s << false;
    QTest::newRow("a digit before twenty") << u"20年"_s << u"二廿年"_s << false;
    QTest::newRow("no number") << u"115年"_s << u"十百五年"_s << false;
}

void TestDateSearch::aPartOfADateIsFoundInBothNumerals()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    CaseFile file;
    file.notice.reason = u"於"_s + text + u"發現"_s;
    m_store->added(file);
    QCOMPARE(m_store->found(typed).size(), isFound ? 1 : 0);
    QCOMPARE(m_store->found(text).size(), 1);
}

NOTICEDESK_TEST(TestDateSearch)
#include "test_datesearch.moc"
