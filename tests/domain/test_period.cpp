// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar2026.h"
#include "domain/period.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

Period periodOf(int count, Period::Unit unit)
{
    return Period::of(count, unit).value();
}

Period anyPeriod()
{
    const auto unit =
        *rc::gen::element(Period::Unit::Days, Period::Unit::WorkingDays, Period::Unit::Months);
    return periodOf(*rc::gen::inRange(1, unit == Period::Unit::Months ? 13 : 90), unit);
}

/// Also where the calendar is not known.
QDate anyDelivery()
{
    return QDate(2025, 11, 1).addDays(*rc::gen::inRange(0, 500));
}

} // namespace

/// 行政程序法 §48.
class TestPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayIsThatOfTheLaw_data();
    void theLastDayIsThatOfTheLaw();
    void theLastDayIsAWorkingDayAfterTheDelivery();
    void laterOrLongerIsNeverEarlier();
    void countsOutsideOfTheRangeAreNone();
    void textBecomesAPeriod_data();
    void textBecomesAPeriod();
    void aDeadlineCountsFromTheDelivery_data();
    void aDeadlineCountsFromTheDelivery();
};

void TestPeriod::theLastDayIsThatOfTheLaw_data()
{
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<int>("count");
    QTest::addColumn<Period::Unit>("unit");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, QDate delivered, int count, Period::Unit unit,
                        QDate last) { QTest::newRow(name) << delivered << count << unit << last; };
    using enum Period::Unit;
    row("days end on a holiday before a weekend", {2026, 9, 18}, 7, Days, {2026, 9, 29});
    row("working days over a weekend", {2026, 9, 24}, 5, WorkingDays, {2026, 10, 5});
    row("a month from the last of one", {2026, 1, 31}, 1, Months, {2026, 3, 2});
    row("days end on a working day", {2026, 11, 2}, 7, Days, {2026, 11, 9});
    row("days end on a Saturday", {2026, 11, 2}, 5, Days, {2026, 11, 9});
    row("a working day after a day off", {2026, 9, 26}, 1, WorkingDays, {2026, 9, 29});
    row("a month to the same number", {2026, 11, 9}, 1, Months, {2026, 12, 9});
    row("the month has none of the number", {2026, 3, 30}, 1, Months, {2026, 4, 30});
    row("nor of the day before", {2026, 1, 28}, 1, Months, {2026, 3, 2});
    row("it has one of the number", {2026, 1, 26}, 1, Months, {2026, 2, 26});
    row("whole months", {2026, 4, 30}, 2, Months, {2026, 6, 30});
    row("a month begins after a short one", {2026, 2, 28}, 1, Months, {2026, 3, 31});
    row("months into another year", {2026, 10, 12}, 3, Months, {2027, 1, 12});
    row("a leap year", {2027, 11, 28}, 3, Months, {2028, 2, 28});
}

void TestPeriod::theLastDayIsThatOfTheLaw()
{
    QFETCH(const QDate, delivered);
    QFETCH(const int, count);
    QFETCH(const Period::Unit, unit);
    QFETCH(const QDate, last);
    QCOMPARE(lastDayOf(periodOf(count, unit), delivered, testing::calendar2026()), last);
}

void TestPeriod::theLastDayIsAWorkingDayAfterTheDelivery()
{
    QVERIFY(rc::check("the last day is a working day after that of the delivery", [] {
        const OfficeCalendar calendar = testing::calendar2026();
        const QDate delivered = anyDelivery();
        const Period period = anyPeriod();
        const QDate last = lastDayOf(period, delivered, calendar);
        RC_ASSERT(calendar.isWorkingDay(last));
        RC_ASSERT(last >= delivered.addDays(1));
        if (period.unit() == Period::Unit::WorkingDays)
            RC_ASSERT(calendar.workingDaysBetween(delivered, last) == period.count());
        else if (period.unit() == Period::Unit::Days)
            RC_ASSERT(last >= delivered.addDays(period.count()));
    }));
}

void TestPeriod::laterOrLongerIsNeverEarlier()
{
    QVERIFY(rc::check("a later delivery and a longer period never end earlier", [] {
        const OfficeCalendar calendar = testing::calendar2026();
        const QDate delivered = anyDelivery();
        const Period period = anyPeriod();
        const QDate last = lastDayOf(period, delivered, calendar);
        const Period longer = periodOf(period.count() + 1, period.unit());
        RC_ASSERT(lastDayOf(period, delivered.addDays(1), calendar) >= last);
        RC_ASSERT(lastDayOf(longer, delivered, calendar) >= last);
    }));
}

void TestPeriod::countsOutsideOfTheRangeAreNone()
{
    using enum Period::Unit;
    for (const auto unit : {Days, WorkingDays, Months}) {
        const int most = unit == Months ? Period::mostMonths : Period::mostDays;
        for (const int count : {-1, 0, most + 1})
            QVERIFY(!Period::of(count, unit));
        for (const int count : {1, most})
            QCOMPARE(Period::of(count, unit).value().count(), count);
    }
}

void TestPeriod::textBecomesAPeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Period>>("period");
    const auto row = [](const QString &text, const std::optional<Period> &period = {}) {
        QTest::newRow(qPrintable(text)) << text << period;
    };
    using enum Period::Unit;
    for (const QString &text : {u"7日內"_s, u"7天內"_s, u"７日內"_s, u" 7 日 內 "_s, u"七日內"_s,
                                u"七天內"_s, u"7日以內"_s, u"送達後7日"_s, u"送達後7日內"_s,
                                u"送達後七日內"_s, u"自送達之次日起7日內"_s, u"送達翌日起７天"_s})
        row(text, Period::of(7, Days));
    for (const QString &text :
         {u"5個工作天內"_s, u"5個工作日內"_s, u"５個工作天內"_s, u"五個工作天內"_s,
          u"5 個工作日內"_s, u"5工作天內"_s, u"5個辦公日內"_s, u"送達後五個工作日"_s})
        row(text, Period::of(5, WorkingDays));
    for (const QString &text :
         {u"1個月內"_s, u"一個月內"_s, u"１個月內"_s, u"送達後1個月"_s, u"送達後一個月內"_s})
        row(text, Period::of(1, Months));
    row(u"兩個月內"_s, Period::of(2, Months));
    row(u"二十一日內"_s, Period::of(21, Days));
    row(u"十個工作天內"_s, Period::of(10, WorkingDays));
    row(u"一百二十日內"_s, Period::of(120, Days));
    row(u"999日內"_s, Period::of(999, Days));
    for (const QString &text :
         {u""_s,          u"7日"_s,       u"七日"_s,        u"7內"_s,        u"日內"_s,
          u"0日內"_s,     u"零日內"_s,    u"1000日內"_s,    u"999999日內"_s, u"99999999999日內"_s,
          u"121個月內"_s, u"-1日內"_s,    u"+7日內"_s,      u"7.5日內"_s,    u"七八十日內"_s,
          u"十百日內"_s,  u"7日內外"_s,   u"7月內"_s,       u"1月內"_s,      u"5個天內"_s,
          u"送達後"_s,    u"送達7日內"_s, u"發出後7日內"_s, u"११日內"_s,     u"5個工作天"_s,
          u"1個月"_s})
        row(text);
}

void TestPeriod::textBecomesAPeriod()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<Period>, period);
    QVERIFY(Period::parse(text) == period);
}

void TestPeriod::aDeadlineCountsFromTheDelivery_data()
{
    QTest::addColumn<std::vector<Dispatch>>("dispatches");
    QTest::addColumn<std::optional<QDate>>("setOn");
    QTest::addColumn<std::optional<QDate>>("base");
    const QDate set(2026, 11, 22);
    const auto sent = [](DispatchedDocument document, int day,
                         const std::optional<int> &delivered) {
        Dispatch dispatch;
        dispatch.document = document;
        dispatch.sentOn = QDate(2026, 11, day);
        if (delivered)
            dispatch.deliveredOn = QDate(2026, 11, *delivered);
        return dispatch;
    };
    const auto row = [&](const char *name, const std::vector<Dispatch> &dispatches,
                         const std::optional<QDate> &base) {
        QTest::newRow(name) << dispatches << std::optional(set) << base;
    };
    using enum DispatchedDocument;
    const Dispatch delivered = sent(Notice, 23, 25);
    Dispatch struckOut = delivered;
    struckOut.struckOut = u"誤登"_s;
    row("not sent", {}, set);
    row("sent", {sent(Notice, 23, {})}, set);
    row("delivered", {delivered}, QDate(2026, 11, 25));
    row("on the same day", {sent(Notice, 22, 22)}, set);
    row("before it", {sent(Notice, 10, 12)}, set);
    row("corrected and sent again", {delivered, sent(Correction, 26, 28)}, QDate(2026, 11, 28));
    row("the correction is on its way", {delivered, sent(Correction, 26, {})}, set);
    row("another paper", {sent(SuspensionLetter, 23, 25)}, set);
    row("struck out", {struckOut}, set);
    QTest::newRow("no day") << std::vector{delivered} << std::optional<QDate>()
                            << std::optional<QDate>();
}

void TestPeriod::aDeadlineCountsFromTheDelivery()
{
    QFETCH(const std::vector<Dispatch>, dispatches);
    QFETCH(const std::optional<QDate>, setOn);
    QFETCH(const std::optional<QDate>, base);
    CaseFile file = testing::soundCase();
    file.dispatches = dispatches;
    QCOMPARE(baseOfDeadline(file, setOn), base);
}

NOTICEDESK_TEST(TestPeriod)
#include "test_period.moc"
