// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include "domain/officecalendar.h"

namespace noticedesk
{

namespace
{

constexpr int longestMonths = 120;

} // namespace

std::optional<QDate> endOfDays(QDate delivered, int days, const OfficeCalendar &calendar)
{
    if (!delivered.isValid() || days < 1 || days > longestPeriod)
        return std::nullopt;
    return calendar.workingDayFrom(delivered.addDays(days));
}

std::optional<QDate> endOfMonths(QDate delivered, int months, const OfficeCalendar &calendar)
{
    if (!delivered.isValid() || months < 1 || months > longestMonths)
        return std::nullopt;
    const QDate firstDay = delivered.addDays(1);
    const QDate corresponding = firstDay.addMonths(months);
    const bool exists = corresponding.day() == firstDay.day();
    return calendar.workingDayFrom(exists ? corresponding.addDays(-1) : corresponding);
}

std::optional<QDate> endOfWorkingDays(QDate delivered, int days, const OfficeCalendar &calendar)
{
    if (!delivered.isValid() || days < 1 || days > longestPeriod)
        return std::nullopt;
    QDate day = delivered;
    for (int counted = 0; counted < days; ++counted)
        day = calendar.workingDayAfter(day);
    return day;
}

} // namespace noticedesk
