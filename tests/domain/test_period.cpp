// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar2026.h"
#include "domain/period.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;

namespace
{

QDate anyDayOf2026()
{
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 365));
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysEndOn_data();
    void daysEndOn();
    void monthsEndOn_data();
    void monthsEndOn();
    void workingDaysEndOn_data();
    void workingDaysEndOn();
    void impossiblePeriodsHaveNoEnd();
    void everyEndIsAWorkingDay();
    void daysRollForwardOnlyOverDaysOff();
    void workingDaysCountEveryWorkingDayOnce();
};

void TestPeriod::daysEndOn_data()
{
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("end");
    QTest::newRow("check value") << QDate(2026, 9, 18) << 7 << QDate(2026, 9, 29);
    QTest::newRow("no roll") << QDate(2026, 11, 2) << 10 << QDate(2026, 11, 12);
    QTest::newRow("one day") << QDate(2026, 11, 2) << 1 << QDate(2026, 11, 3);
    QTest::newRow("delivered on a day off") << QDate(2026, 11, 7) << 2 << QDate(2026, 11, 9);
}

void TestPeriod::daysEndOn()
{
    QFETCH(const QDate, delivered);
    QFETCH(const int, days);
    QFETCH(const QDate, end);
    QCOMPARE(endOfDays(delivered, days, testing::calendar2026()), std::optional(end));
}

void TestPeriod::monthsEndOn_data()
{
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("end");
    QTest::newRow("check value") << QDate(2026, 1, 31) << 1 << QDate(2026, 3, 2);
    QTest::newRow("same day of the next month")
        << QDate(2026, 10, 14) << 1 << QDate(2026, 11, 16); // 11/14 is a Saturday
    QTest::newRow("no corresponding day") << QDate(2026, 5, 30) << 1 << QDate(2026, 6, 30);
    QTest::newRow("from the last day of a short month the whole next month")
        << QDate(2026, 6, 30) << 1 << QDate(2026, 7, 31);
    QTest::newRow("leap February") << QDate(2027, 12, 30) << 2 << QDate(2028, 2, 29);
    QTest::newRow("a year") << QDate(2026, 3, 3) << 12 << QDate(2027, 3, 3);
}

void TestPeriod::monthsEndOn()
{
    QFETCH(const QDate, delivered);
    QFETCH(const int, months);
    QFETCH(const QDate, end);
    QCOMPARE(endOfMonths(delivered, months, testing::calendar2026()), std::optional(end));
}

void TestPeriod::workingDaysEndOn_data()
{
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("end");
    QTest::newRow("check value") << QDate(2026, 9, 24) << 5 << QDate(2026, 10, 5);
    QTest::newRow("one day") << QDate(2026, 11, 2) << 1 << QDate(2026, 11, 3);
    QTest::newRow("over a weekend") << QDate(2026, 11, 6) << 1 << QDate(2026, 11, 9);
    QTest::newRow("delivered on a day off") << QDate(2026, 11, 7) << 2 << QDate(2026, 11, 10);
}

void TestPeriod::workingDaysEndOn()
{
    QFETCH(const QDate, delivered);
    QFETCH(const int, days);
    QFETCH(const QDate, end);
    QCOMPARE(endOfWorkingDays(delivered, days, testing::calendar2026()), std::optional(end));
}

void TestPeriod::impossiblePeriodsHaveNoEnd()
{
    const OfficeCalendar calendar;
    const QDate day(2026, 9, 18);
    for (const int count : {-1, 0, longestPeriod + 1, 2147483647}) {
        QVERIFY(!endOfDays(day, count, calendar).has_value());
        QVERIFY(!endOfMonths(day, count, calendar).has_value());
        QVERIFY(!endOfWorkingDays(day, count, calendar).has_value());
    }
    QVERIFY(!endOfMonths(day, 121, calendar).has_value());
    QVERIFY(!endOfDays(QDate(), 1, calendar).has_value());
    QVERIFY(!endOfMonths(QDate(), 1, calendar).has_value());
    QVERIFY(!endOfWorkingDays(QDate(), 1, calendar).has_value());
    QVERIFY(endOfDays(day, longestPeriod, calendar).has_value());
    QVERIFY(endOfMonths(day, 120, calendar).has_value());
    QVERIFY(endOfWorkingDays(day, longestPeriod, calendar).has_value());
}

void TestPeriod::everyEndIsAWorkingDay()
{
    const OfficeCalendar calendar = testing::calendar2026();
    QVERIFY(rc::check("the end is a working day after the delivery", [&calendar] {
        const QDate delivered = anyDayOf2026();
        const int count = *rc::gen::inRange(1, 121);
        for (const auto &end :
             {endOfDays(delivered, count, calendar), endOfMonths(delivered, count, calendar),
              endOfWorkingDays(delivered, count, calendar)}) {
            RC_ASSERT(end.has_value());
            RC_ASSERT(calendar.isWorkingDay(*end));
            RC_ASSERT(*end > delivered);
        }
    }));
}

void TestPeriod::daysRollForwardOnlyOverDaysOff()
{
    const OfficeCalendar calendar = testing::calendar2026();
    QVERIFY(rc::check("no working day lies between the last day and the end", [&calendar] {
        const QDate delivered = anyDayOf2026();
        const int days = *rc::gen::inRange(1, 60);
        const auto end = endOfDays(delivered, days, calendar);
        RC_ASSERT(end.has_value());
        const qint64 rolled = delivered.daysTo(*end) - days;
        RC_ASSERT(rolled >= 0);
        for (qint64 day = 1; day <= rolled; ++day)
            RC_ASSERT(!calendar.isWorkingDay(end->addDays(-day)));
    }));
}

void TestPeriod::workingDaysCountEveryWorkingDayOnce()
{
    const OfficeCalendar calendar = testing::calendar2026();
    QVERIFY(rc::check("as many working days lie after the delivery up to the end", [&calendar] {
        const QDate delivered = anyDayOf2026();
        const int days = *rc::gen::inRange(1, 60);
        const auto end = endOfWorkingDays(delivered, days, calendar);
        RC_ASSERT(end.has_value());
        int counted = 0;
        for (QDate day = *end; day > delivered; day = day.addDays(-1))
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        RC_ASSERT(counted == days);
    }));
}

NOTICEDESK_TEST(TestPeriod)
#include "test_period.moc"
