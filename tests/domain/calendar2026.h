// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"

#include <QDate>
#include <QString>

#include <array>

namespace noticedesk::testing
{

/// The office calendar of 2026: weekends and the holidays on weekdays, no make-up working days.
inline OfficeCalendar calendar2026()
{
    constexpr int year = 2026;
    struct MonthAndDay
    {
        int month;
        int day;
    };
    constexpr std::array<MonthAndDay, 16> holidays{
        MonthAndDay{1, 1},  MonthAndDay{2, 16}, MonthAndDay{2, 17},  MonthAndDay{2, 18},
        MonthAndDay{2, 19}, MonthAndDay{2, 20}, MonthAndDay{2, 27},  MonthAndDay{4, 3},
        MonthAndDay{4, 6},  MonthAndDay{5, 1},  MonthAndDay{6, 19},  MonthAndDay{9, 25},
        MonthAndDay{9, 28}, MonthAndDay{10, 9}, MonthAndDay{10, 26}, MonthAndDay{12, 25}};

    OfficeCalendar::DaysOff daysOff;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday)
            daysOff.emplace(day, QString());
    }
    for (const MonthAndDay &holiday : holidays) {
        daysOff.insert_or_assign(QDate(year, holiday.month, holiday.day),
                                 QStringLiteral("holiday"));
    }
    OfficeCalendar calendar;
    calendar.learnYear(year, daysOff);
    return calendar;
}

} // namespace noticedesk::testing
