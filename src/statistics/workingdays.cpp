// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/workingdays.h"

namespace noticedesk
{

WorkingDays::WorkingDays(const OfficeCalendar &calendar, QDate last)
    : m_calendar(calendar), m_first(last.addYears(-yearsCounted)), m_last(last)
{
    int count = 0;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        count += calendar.isWorkingDay(day) ? 1 : 0;
        m_until.push_back(count);
    }
}

int WorkingDays::between(QDate first, QDate last) const
{
    if (!covers(first) || !covers(last))
        return m_calendar.workingDaysBetween(first, last);
    return last > first ? until(last) - until(first) : 0;
}

} // namespace noticedesk
