// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar2026.h"
#include "domain/datetyping.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "randomcasefile.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

QDate today()
{
    return {2026, 11, 23};
}

QDate base()
{
    return {2026, 12, 24};
}

DateReading readText(const QString &typed)
{
    return readDate(typed, {today(), base()}, noticedesk::testing::calendar2026());
}

} // namespace

class TestDateTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shorthandIsUnderstood_data();
    void shorthandIsUnderstood();
    void impossibleDatesOfferTheNearest_data();
    void impossibleDatesOfferTheNearest();
    void aShortYearOfTwoCenturiesIsAsked_data();
    void aShortYearOfTwoCenturiesIsAsked();
    void aWrongWeekdayIsSaid();
    void otherTextIsNotUnderstood_data();
    void otherTextIsNotUnderstood();
    void blanksAreNoDate();
    void whatAnRocDateWritesIsUnderstood();
    void daysAreCountedAsTheCalendarDoes();
    void workingDaysAreThoseOfTheOffice();
    void randomTextNeverMakesItFail();
};

void TestDateTyping::shorthandIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const QString &typed, QDate date) {
        QTest::newRow(qPrintable(typed)) << typed << date;
    };
    row(u"1122"_s, QDate(2026, 11, 22));
    row(u"0105"_s, QDate(2026, 1, 5));
    row(u"１１２２"_s, QDate(2026, 11, 22));
    row(u"22"_s, QDate(2026, 11, 22));
    row(u"5"_s, QDate(2026, 11, 5));
    row(u" ５　"_s, QDate(2026, 11, 5));
    row(u"05"_s, QDate(2026, 11, 5));
    row(u"22日"_s, QDate(2026, 11, 22));
    row(u"11/22"_s, QDate(2026, 11, 22));
    row(u"1 / 2"_s, QDate(2026, 1, 2));
    row(u"11.22"_s, QDate(2026, 11, 22));
    row(u"11-22"_s, QDate(2026, 11, 22));
    row(u"１１／２２"_s, QDate(2026, 11, 22));
    row(u"11月22日"_s, QDate(2026, 11, 22));
    row(u"+7"_s, QDate(2026, 12, 31));
    row(u"+8"_s, QDate(2027, 1, 1));
    row(u"＋７"_s, QDate(2026, 12, 31));
    row(u"+ 7"_s, QDate(2026, 12, 31));
    row(u"+0"_s, base());
    row(u"-3"_s, QDate(2026, 12, 21));
    row(u"－３"_s, QDate(2026, 12, 21));
    row(u"++0"_s, base());
    row(u"++1"_s, QDate(2026, 12, 28)); // the 25th is a holiday, then the weekend
    row(u"＋＋４"_s, QDate(2026, 12, 31));
    row(u"+ +5"_s, QDate(2027, 1, 1)); // a year that is not known, by its weekdays
    row(u"今"_s, today());
    row(u"今天"_s, today());
    row(u"今日"_s, today());
    row(u"明"_s, QDate(2026, 11, 24));
    row(u"明天"_s, QDate(2026, 11, 24));
    row(u"昨"_s, QDate(2026, 11, 22));
    row(u"昨天"_s, QDate(2026, 11, 22));
    row(u"1151122"_s, QDate(2026, 11, 22));
    row(u"2026-11-22"_s, QDate(2026, 11, 22));
    row(u"2026/11/22"_s, QDate(2026, 11, 22));
    row(u"20261122"_s, QDate(2026, 11, 22));
    row(u"115年11月22日（日）"_s, QDate(2026, 11, 22));
    row(u"115年11月22日前"_s, QDate(2026, 11, 22));
    row(u"11月22日（日）前"_s, QDate(2026, 11, 22));
    row(u"11/22 (Sun)"_s, QDate(2026, 11, 22));
    row(u"民國元年1月1日"_s, QDate(1912, 1, 1));
    row(u"民國26/11/22"_s, QDate(1937, 11, 22));
    row(u"026/11/22"_s, QDate(1937, 11, 22));
    row(u"99/12/31"_s, QDate(2010, 12, 31));       // 2099 is further away
    row(u"26/11/22（日）"_s, QDate(2026, 11, 22)); // a Monday in 1937
    row(u"26/11/22（一）"_s, QDate(1937, 11, 22));
    row(u"11月22號"_s, QDate(2026, 11, 22));
    row(u"22號"_s, QDate(2026, 11, 22));
    row(u"115年11月22"_s, QDate(2026, 11, 22));
    row(u"民115.11.22"_s, QDate(2026, 11, 22));
    row(u"115.11.22."_s, QDate(2026, 11, 22));
    row(u"一一五年十一月二十二日"_s, QDate(2026, 11, 22));
    row(u"中華民國一百一十五年十一月廿二日（日）"_s, QDate(2026, 11, 22));
    row(u"民國九十九年十月十日"_s, QDate(2010, 10, 10));
    row(u"二○二六年一月三十日"_s, QDate(2026, 1, 30));
    row(u"十一月二十日星期五"_s, QDate(2026, 11, 20));
    row(u"民國一百零四年十月卅一日"_s, QDate(2015, 10, 31));
    row(u"11月22"_s, QDate(2026, 11, 22));
    row(u"11月22號 9:05"_s, QDate(2026, 11, 22));
    row(u"115年11月22日15時30分12秒"_s, QDate(2026, 11, 22));
    row(u"2026/11/22 15:30:12"_s, QDate(2026, 11, 22));
    row(u"2026-11-22T15:30:12.250+08:00"_s, QDate(2026, 11, 22));
    row(u"115/11/22（日）下午 03：30"_s.replace(u"）"_s, u"） "_s), QDate(2026, 11, 22));
    row(u"2026/11/22 3:30 PM"_s, QDate(2026, 11, 22));
    row(u"115年11月22日下午5時前"_s, QDate(2026, 11, 22));
    row(u"115年11月22日15時30分"_s, QDate(2026, 11, 22));
    row(u"中華民國115年11月22日（星期日）上午九點半"_s, QDate(2026, 11, 22));
    row(u"115/11/22下午3:30"_s, QDate(2026, 11, 22));
    row(u"115年11月22日17:00止"_s, QDate(2026, 11, 22));
    row(u"115/11/22 十七時整"_s, QDate(2026, 11, 22));
    row(u"後天"_s, QDate(2026, 11, 25));
    row(u"大後天"_s, QDate(2026, 11, 26));
    row(u"前天"_s, QDate(2026, 11, 21));
    row(u"大前天"_s, QDate(2026, 11, 20));
    // Periods after a delivery on the base; 7日 is a day of the month.
    row(u"7日"_s, QDate(2026, 11, 7));
    row(u"七日"_s, QDate(2026, 11, 7));
    row(u"7日內"_s, QDate(2026, 12, 31));
    row(u"７天內"_s, QDate(2026, 12, 31));
    row(u"七日內"_s, QDate(2026, 12, 31));
    row(u"送達後7日"_s, QDate(2026, 12, 31));
    row(u"送達後七日內"_s, QDate(2026, 12, 31));
    row(u"9日內"_s, QDate(2027, 1, 4)); // a Saturday
    row(u"5個工作天內"_s, QDate(2027, 1, 1));
    row(u"五個工作日內"_s, QDate(2027, 1, 1));
    row(u"1個月內"_s, QDate(2027, 1, 25)); // a Sunday
    row(u"一個月內"_s, QDate(2027, 1, 25));
}

void TestDateTyping::shorthandIsUnderstood()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    const DateReading expected{DateReading::Kind::Understood, date, {}, 0};
    QCOMPARE(readText(typed), expected);
}

void TestDateTyping::impossibleDatesOfferTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("nearest");
    const auto row = [](const QString &typed, QDate nearest) {
        QTest::newRow(qPrintable(typed)) << typed << nearest;
    };
    row(u"1150230"_s, QDate(2026, 2, 28));
    row(u"1130230"_s, QDate(2024, 2, 29));
    row(u"1151301"_s, QDate(2026, 12, 31));
    row(u"115/0/22"_s, QDate(2026, 1, 1));
    row(u"115/11/0"_s, QDate(2026, 11, 1));
    row(u"115年11月31日"_s, QDate(2026, 11, 30));
    row(u"0000000"_s, QDate(1912, 1, 1));
    row(u"1911-12-31"_s, QDate(1912, 1, 1));
    row(u"2911-01-01"_s, QDate(2910, 12, 31));
    row(u"31"_s, QDate(2026, 11, 30));
    row(u"0"_s, QDate(2026, 11, 1));
    row(u"0230"_s, QDate(2026, 2, 28));
    row(u"13/1"_s, QDate(2026, 12, 31));
}

void TestDateTyping::impossibleDatesOfferTheNearest()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, nearest);
    const DateReading expected{DateReading::Kind::Impossible, nearest, {}, 0};
    QCOMPARE(readText(typed), expected);
}

void TestDateTyping::aShortYearOfTwoCenturiesIsAsked_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"26/11/22"_s, u"26.11.22"_s, u"26-11-22"_s, u"２６／１１／２２"_s,
                                 u"26年11月22日"_s, u"26/11/22（三）"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestDateTyping::aShortYearOfTwoCenturiesIsAsked()
{
    QFETCH(const QString, typed);
    const DateReading expected{DateReading::Kind::TwoCenturies, QDate(2026, 11, 22),
                               QDate(1937, 11, 22), 0};
    QCOMPARE(readText(typed), expected);
}

void TestDateTyping::aWrongWeekdayIsSaid()
{
    const DateReading expected{DateReading::Kind::WrongWeekday, QDate(2026, 11, 22), {}, 1};
    for (const QString &typed : {u"115年11月22日（一）"_s, u"115/11/22 (Mon)"_s, u"1122（一）"_s,
                                 u"2026/11/22星期一"_s, u"22日（週一）前"_s})
        QCOMPARE(readText(typed), expected);
    for (QDate day(2026, 11, 16); day <= QDate(2026, 11, 22); day = day.addDays(1)) {
        const QString text = RocDate::fromDate(day)->plain();
        const QString weekday = u"一二三四五六日"_s.mid(day.dayOfWeek() - 1, 1);
        QCOMPARE(readText(text + u'(' + weekday + u')').date, day);
        QVERIFY(readText(text + u'(' + weekday + u')').kind == DateReading::Kind::Understood);
    }
}

void TestDateTyping::otherTextIsNotUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"115"_s,
                                 u"11511"_s,
                                 u"115/"_s,
                                 u"115/11/"_s,
                                 u"/"_s,
                                 u"+"_s,
                                 u"++"_s,
                                 u"-"_s,
                                 u"--3"_s,
                                 u"+++3"_s,
                                 u"+12345"_s,
                                 u"+7天"_s,
                                 u"7+"_s,
                                 u"今今"_s,
                                 u"今年"_s,
                                 u"明後"_s,
                                 u"天"_s,
                                 u"11/22x"_s,
                                 u"%1"_s,
                                 u"&"_s,
                                 u"<img src=\"file:///dev/zero\">"_s,
                                 u"𠮷"_s,
                                 u"११"_s,
                                 u"1122\u200F"_s,
                                 u"2026-11-22T20:00Z"_s,
                                 u"民國2026年11月22日"_s,
                                 u"十"_s,
                                 u"15:30"_s,
                                 u"115/11/2215:30"_s,
                                 u"下午5時"_s,
                                 u"後"_s,
                                 u"內"_s,
                                 u"日內"_s,
                                 u"7日內內"_s,
                                 u"0日內"_s,
                                 u"999999日內"_s,
                                 u"-1日內"_s,
                                 u"送達後"_s,
                                 u"5個工作天"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestDateTyping::otherTextIsNotUnderstood()
{
    QFETCH(const QString, typed);
    const DateReading expected{DateReading::Kind::NotUnderstood, {}, {}, 0};
    QCOMPARE(readText(typed), expected);
}

void TestDateTyping::blanksAreNoDate()
{
    QCOMPARE(readText(QString()), DateReading());
    QCOMPARE(readText(u" \t　"_s), DateReading());
}

void TestDateTyping::whatAnRocDateWritesIsUnderstood()
{
    QVERIFY(rc::check("every written form is read as its date", [] {
        const QDate day = *noticedesk::testing::anyDate();
        const auto roc = RocDate::fromDate(day);
        RC_ASSERT(roc.has_value());
        const DateReading expected{DateReading::Kind::Understood, day, {}, 0};
        RC_ASSERT(readText(roc->slashed()) == expected);
        RC_ASSERT(RocDate::parse(roc->plain()) == roc);
        RC_ASSERT(readText(roc->formal()) == expected);
    }));
}

void TestDateTyping::daysAreCountedAsTheCalendarDoes()
{
    QVERIFY(rc::check("+n and -n are n days from the base, or the last day there is", [] {
        const QDate from = *noticedesk::testing::anyDate();
        const int days = *rc::gen::inRange(0, 10000);
        const OfficeCalendar calendar;
        const auto agrees = [](const DateReading &reading, QDate day) {
            if (RocDate::fromDate(day))
                return reading == DateReading{DateReading::Kind::Understood, day, {}, 0};
            return reading.kind == DateReading::Kind::Impossible &&
                   RocDate::fromDate(reading.date).has_value();
        };
        const QString number = QString::number(days);
        RC_ASSERT(agrees(readDate(u'+' + number, {today(), from}, calendar), from.addDays(days)));
        RC_ASSERT(agrees(readDate(u'-' + number, {today(), from}, calendar), from.addDays(-days)));
    }));
}

void TestDateTyping::workingDaysAreThoseOfTheOffice()
{
    QVERIFY(rc::check("++n has n working days after the base up to itself", [] {
        const OfficeCalendar calendar = noticedesk::testing::calendar2026();
        const QDate from = QDate(2025, 12, 1).addDays(*rc::gen::inRange(0, 400));
        const int count = *rc::gen::inRange(1, 60);
        const DateReading reading =
            readDate(u"++"_s + QString::number(count), {today(), from}, calendar);
        RC_ASSERT(calendar.isWorkingDay(reading.date));
        int counted = 0;
        for (QDate day = from.addDays(1); day <= reading.date; day = day.addDays(1))
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        RC_ASSERT(counted == count);
        RC_ASSERT(workingDayBefore(calendar.workingDayAfter(reading.date), calendar) ==
                  reading.date);
    }));
}

void TestDateTyping::randomTextNeverMakesItFail()
{
    QVERIFY(rc::check("what has a date has one with an ROC form", [] {
        const auto signs =
            rc::gen::element<char16_t>(u'0', u'1', u'2', u'3', u'9', u'１', u'+', u'-', u'/', u'.',
                                       u' ', u'年', u'月', u'日', u'今', u'內', u'個', u'天');
        const auto units = *rc::gen::container<std::vector<char16_t>>(signs);
        QString typed;
        for (const char16_t unit : units)
            typed += QChar(unit);
        for (const QString &text : {typed, *noticedesk::testing::anyText()}) {
            const DateReading reading = readText(text);
            const bool hasDate = reading.kind != DateReading::Kind::Blank &&
                                 reading.kind != DateReading::Kind::NotUnderstood;
            RC_ASSERT(hasDate == RocDate::fromDate(reading.date).has_value());
        }
    }));
}

NOTICEDESK_TEST(TestDateTyping)
#include "test_datetyping.moc"
