// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

class OfficeCalendar;

/// What a typed text says as a date.
struct DateReading
{
    enum class Kind {
        Blank,         ///< nothing was typed
        Understood,    ///< a day of the calendar
        Impossible,    ///< a date, but there is no such day: 115/02/30
        WrongWeekday,  ///< a day of the calendar, but the text says another weekday of it
        TwoCenturies,  ///< a short year, 26/11/22, that more likely is one of this century
        NotUnderstood, ///< anything else, also a date that is half typed
    };

    Kind kind = Kind::Blank;
    QDate date; ///< the day that was understood, or the possible one nearest to an impossible one
    QDate
        ofRepublic; ///< for two centuries: the day in the Republic's year; date is in this century
    int saidWeekday = 0; ///< for a wrong weekday: the one of the text, from 1 for Monday

    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// The days that shorthand refers to; both valid and with an ROC form.
struct DateReference
{
    QDate today; ///< gives the year and the month that were not typed
    QDate base;  ///< from which +7, ++7 and periods count; of a deadline the day of delivery
};

/// Understands everything that RocDate::parse() does, and shorthand: 1122, 11/22, 11.22, 11-22 and
/// 11月22日 in the year of today; 22 and 22日 in its month; +7 and -3 calendar days from the base;
/// ++7 the seventh working day after the base, which does not count itself; 7日內 and what else
/// Period::parse() does, the last day of the period (lastDayOf()) after a delivery on the base; 昨,
/// 今 and 明, also with 天 or 日. Digits and signs may be full-width, with blanks around the parts.
/// A year of one or two digits is one of the Republic, unless the same year of today's century is
/// nearer to today: then a weekday of the text decides, or nothing does.
DateReading readDate(const QString &typed, const DateReference &reference,
                     const OfficeCalendar &calendar);

/// The last working day before this day; invalid for an invalid day.
QDate workingDayBefore(QDate day, const OfficeCalendar &calendar);

} // namespace noticedesk
