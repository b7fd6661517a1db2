// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar2026.h"
#include "domain/officecalendar.h"
#include "testprogram.h"

#include <QTest>

#include <stdexcept>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestOfficeCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDataOnlyWeekendsAreOff();
    void aLearnedYearIsAsItsFileSays();
    void aMakeUpSaturdayIsAWorkingDay();
    void learningAYearAgainReplacesIt();
    void aDayOfAnotherYearIsRefused();
    void closuresAreOffInAnyYear();
    void theNextWorkingDayPassesEveryDayOff_data();
    void theNextWorkingDayPassesEveryDayOff();
    void anInvalidDayIsNoWorkingDay();
};

void TestOfficeCalendar::withoutDataOnlyWeekendsAreOff()
{
    const OfficeCalendar calendar;
    QVERIFY(!calendar.knowsYear(2026));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 1, 1)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 1, 3)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 1, 4)));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 1, 5)));
}

void TestOfficeCalendar::aLearnedYearIsAsItsFileSays()
{
    const OfficeCalendar calendar = testing::calendar2026();
    QVERIFY(calendar.knowsYear(2026));
    QVERIFY(!calendar.knowsYear(2027));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 1, 1)));
    QCOMPARE(calendar.nameOfDayOff(QDate(2026, 1, 1)), u"holiday"_s);
    QCOMPARE(calendar.nameOfDayOff(QDate(2026, 1, 2)), QString());
    QVERIFY(calendar.isWorkingDay(QDate(2027, 1, 1)));
}

void TestOfficeCalendar::aMakeUpSaturdayIsAWorkingDay()
{
    OfficeCalendar calendar;
    calendar.learnYear(2025, {{QDate(2025, 1, 27), u"小年夜"_s}, {QDate(2025, 2, 9), QString()}});
    QVERIFY(calendar.isWorkingDay(QDate(2025, 2, 8)));
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 2, 9)));
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 1, 27)));
}

void TestOfficeCalendar::learningAYearAgainReplacesIt()
{
    OfficeCalendar calendar = testing::calendar2026();
    calendar.learnYear(2025, {{QDate(2025, 1, 1), QString()}});
    calendar.learnYear(2026, {{QDate(2026, 3, 3), QString()}});
    QVERIFY(calendar.isWorkingDay(QDate(2026, 1, 1)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 3, 3)));
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 1, 1)));
}

void TestOfficeCalendar::aDayOfAnotherYearIsRefused()
{
    OfficeCalendar calendar = testing::calendar2026();
    const OfficeCalendar before = calendar;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             calendar.learnYear(2026, {{QDate(2027, 1, 1), QString()}}));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             calendar.learnYear(2026, {{QDate(), QString()}}));
    QVERIFY(calendar == before);
}

void TestOfficeCalendar::closuresAreOffInAnyYear()
{
    OfficeCalendar calendar = testing::calendar2026();
    calendar.addClosure(QDate(2026, 7, 8), u"颱風"_s);
    calendar.addClosure(QDate(2027, 7, 8), u"颱風"_s);
    calendar.addClosure(QDate(), u"never"_s);
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 7, 8)));
    QVERIFY(!calendar.isWorkingDay(QDate(2027, 7, 8)));
    QVERIFY(!calendar.knowsYear(2027));
    QCOMPARE(calendar.nameOfDayOff(QDate(2026, 7, 8)), u"颱風"_s);

    calendar.learnYear(2026, {});
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 7, 8)));
}

void TestOfficeCalendar::theNextWorkingDayPassesEveryDayOff_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("after");
    QTest::newRow("working day") << QDate(2026, 9, 23) << QDate(2026, 9, 23) << QDate(2026, 9, 24);
    QTest::newRow("before a long weekend")
        << QDate(2026, 9, 24) << QDate(2026, 9, 24) << QDate(2026, 9, 29);
    QTest::newRow("in a long weekend")
        << QDate(2026, 9, 26) << QDate(2026, 9, 29) << QDate(2026, 9, 29);
    QTest::newRow("new year holidays")
        << QDate(2026, 2, 14) << QDate(2026, 2, 23) << QDate(2026, 2, 23);
    QTest::newRow("into a year without data")
        << QDate(2026, 12, 31) << QDate(2026, 12, 31) << QDate(2027, 1, 1);
}

void TestOfficeCalendar::theNextWorkingDayPassesEveryDayOff()
{
    QFETCH(const QDate, day);
    QFETCH(const QDate, from);
    QFETCH(const QDate, after);
    const OfficeCalendar calendar = testing::calendar2026();
    QCOMPARE(calendar.workingDayFrom(day), from);
    QCOMPARE(calendar.workingDayAfter(day), after);
}

void TestOfficeCalendar::anInvalidDayIsNoWorkingDay()
{
    const OfficeCalendar calendar;
    QVERIFY(!calendar.isWorkingDay(QDate()));
    QVERIFY(!calendar.workingDayFrom(QDate()).isValid());
    QVERIFY(!calendar.workingDayAfter(QDate()).isValid());
}

NOTICEDESK_TEST(TestOfficeCalendar)
#include "test_officecalendar.moc"
