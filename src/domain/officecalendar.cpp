// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"

#include <algorithm>
#include <stdexcept>

namespace noticedesk
{

void OfficeCalendar::learnYear(int year, const DaysOff &daysOff)
{
    const bool fits = std::all_of(daysOff.begin(), daysOff.end(), [year](const auto &entry) {
        return entry.first.isValid() && entry.first.year() == year;
    });
    if (!fits)
        throw std::invalid_argument("a day off of another year");

    std::erase_if(m_daysOff, [year](const auto &entry) { return entry.first.year() == year; });
    m_daysOff.insert(daysOff.begin(), daysOff.end());
    m_knownYears.insert(year);
}

void OfficeCalendar::addClosure(QDate day, const QString &reason)
{
    if (day.isValid())
        m_closures.insert_or_assign(day, reason);
}

bool OfficeCalendar::knowsYear(int year) const
{
    return m_knownYears.contains(year);
}

bool OfficeCalendar::isWorkingDay(QDate day) const
{
    if (!day.isValid() || m_closures.contains(day))
        return false;
    if (knowsYear(day.year()))
        return !m_daysOff.contains(day);
    return day.dayOfWeek() < Qt::Saturday;
}

QString OfficeCalendar::nameOfDayOff(QDate day) const
{
    const auto closure = m_closures.find(day);
    if (closure != m_closures.end())
        return closure->second;
    const auto dayOff = m_daysOff.find(day);
    return dayOff != m_daysOff.end() ? dayOff->second : QString();
}

QDate OfficeCalendar::workingDayFrom(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

int OfficeCalendar::workingDaysBetween(QDate first, QDate last) const
{
    int count = 0;
    for (QDate day = first.addDays(1); day.isValid() && day <= last; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace noticedesk
