// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datetyping.h"

#include "domain/dateparts.h"
#include "domain/officecalendar.h"
#include "domain/period.h"
#include "domain/rocdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

QDate firstRocDay()
{
    return {1912, 1, 1};
}

QDate lastRocDay()
{
    return {2910, 12, 31};
}

/// The day of these numbers, or the nearest that exists.
DateReading readingOf(const DateParts &parts)
{
    const QDate day(parts.year, parts.month, parts.day);
    if (RocDate::fromDate(day))
        return {DateReading::Kind::Understood, day, {}, 0};
    QDate nearest = day;
    if (parts.year < firstRocDay().year())
        nearest = firstRocDay();
    else if (parts.year > lastRocDay().year())
        nearest = lastRocDay();
    else if (parts.month < 1)
        nearest = QDate(parts.year, 1, 1);
    else if (parts.month > 12)
        nearest = QDate(parts.year, 12, 31);
    else if (parts.day < 1)
        nearest = QDate(parts.year, parts.month, 1);
    else
        nearest = QDate(parts.year, parts.month, QDate(parts.year, parts.month, 1).daysInMonth());
    return {DateReading::Kind::Impossible, nearest, {}, 0};
}

DateReading readingOf(QDate day)
{
    if (RocDate::fromDate(day))
        return {DateReading::Kind::Understood, day, {}, 0};
    return {DateReading::Kind::Impossible, std::clamp(day, firstRocDay(), lastRocDay()), {}, 0};
}

/// As the day, if no other weekday is said of it.
DateReading checked(DateReading reading, int weekday)
{
    if (reading.kind != DateReading::Kind::Understood || weekday == 0 ||
        weekday == reading.date.dayOfWeek())
        return reading;
    reading.kind = DateReading::Kind::WrongWeekday;
    reading.saidWeekday = weekday;
    return reading;
}

/// A whole date whose year has one or two digits and no era.
DateReading readShortYear(const DateParts &ofRepublic, int weekday, QDate today)
{
    constexpr int century = 100;
    DateParts ofCentury = ofRepublic;
    ofCentury.year = today.year() / century * century + (ofRepublic.year - yearsBeforeRepublic);
    const bool isNearer =
        std::abs(ofCentury.year - today.year()) < std::abs(ofRepublic.year - today.year());
    DateReading reading = readingOf(isNearer ? ofCentury : ofRepublic);
    const QDate other(ofRepublic.year, ofRepublic.month, ofRepublic.day);
    if (!isNearer || reading.kind != DateReading::Kind::Understood || !RocDate::fromDate(other))
        return checked(reading, weekday);
    const bool fits = weekday == reading.date.dayOfWeek();
    const bool otherFits = weekday == other.dayOfWeek();
    if (fits != otherFits)
        return readingOf(fits ? reading.date : other);
    reading.kind = DateReading::Kind::TwoCenturies;
    reading.ofRepublic = other;
    return reading;
}

/// A month and a day, or a day alone, of the year and month of today.
std::optional<DateReading> readPartOfDate(const QString &folded, QDate today)
{
    static const QRegularExpression monthAndDay(
        u"\\A(?|(\\d{2})(\\d{2})|(\\d{1,2}) *[/.-] *(\\d{1,2})|(\\d{1,2}) *月 *(\\d{1,2}) *[日號]?)\\z"_s);
    static const QRegularExpression dayAlone(u"\\A(\\d{1,2})(?: *[日號])?\\z"_s);
    if (const auto match = monthAndDay.match(folded); match.hasMatch()) {
        return readingOf(
            DateParts{today.year(), match.captured(1).toInt(), match.captured(2).toInt()});
    }
    if (const auto match = dayAlone.match(folded); match.hasMatch())
        return readingOf(DateParts{today.year(), today.month(), match.captured(1).toInt()});
    return std::nullopt;
}

/// A number of days from the base.
std::optional<DateReading> readDistance(const QString &folded, QDate base,
                                        const OfficeCalendar &calendar)
{
    static const QRegularExpression distance(u"\\A(\\+ *\\+|\\+|-) *(\\d{1,4})\\z"_s);
    const auto match = distance.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    const int days = match.captured(2).toInt();
    if (sign == u"-")
        return readingOf(base.addDays(-days));
    if (sign == u"+")
        return readingOf(base.addDays(days));
    return readingOf(workingDaysAfter(base, days, calendar));
}

std::optional<DateReading> readWord(const QString &folded, QDate today)
{
    static const QRegularExpression word(u"\\A(?:([昨今明])[天日]?|(大?[前後])天)\\z"_s);
    static const QStringList days{u"大前"_s, u"前"_s, u"昨"_s,  u"今"_s,
                                  u"明"_s,   u"後"_s, u"大後"_s};
    const auto match = word.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const auto place = days.indexOf(match.captured(1) + match.captured(2));
    return readingOf(today.addDays(place - days.indexOf(u"今"_s)));
}

} // namespace

DateReading readDate(const QString &typed, const DateReference &reference,
                     const OfficeCalendar &calendar)
{
    const QString folded = foldedDateText(typed);
    if (folded.isEmpty())
        return {};
    const DateText text = withoutRemarks(folded);
    if (const auto whole = wholeDateIn(text.date)) {
        if (whole->year == YearForm::Short)
            return readShortYear(whole->parts, text.weekday, reference.today);
        return checked(readingOf(whole->parts), text.weekday);
    }
    if (const auto reading = readPartOfDate(text.date, reference.today))
        return checked(*reading, text.weekday);
    if (const auto reading = readDistance(folded, reference.base, calendar))
        return *reading;
    if (const auto period = Period::parse(folded))
        return readingOf(lastDayOf(*period, reference.base, calendar));
    if (const auto reading = readWord(folded, reference.today))
        return *reading;
    return {DateReading::Kind::NotUnderstood, {}, {}, 0};
}

QDate workingDayBefore(QDate day, const OfficeCalendar &calendar)
{
    do {
        day = day.addDays(-1);
    } while (day.isValid() && !calendar.isWorkingDay(day));
    return day;
}

} // namespace noticedesk
