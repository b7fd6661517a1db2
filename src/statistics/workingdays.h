// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"

#include <QDate>

#include <vector>

namespace noticedesk
{

/// Counts working days as OfficeCalendar::workingDaysBetween() does, the same for spans of any
/// length: those of the years before a day are counted once.
class WorkingDays final
{
public:
    /// The calendar must outlive this.
    WorkingDays(const OfficeCalendar &calendar, QDate last);

    int between(QDate first, QDate last) const;

    static constexpr int yearsCounted = 6; ///< longer ago they are counted each time

private:
    bool covers(QDate day) const { return day >= m_first && day <= m_last; }
    int until(QDate day) const { return m_until[static_cast<std::size_t>(m_first.daysTo(day))]; }

    const OfficeCalendar &m_calendar;
    QDate m_first;
    QDate m_last;
    std::vector<int> m_until; ///< working days from the first day to each
};

} // namespace noticedesk
