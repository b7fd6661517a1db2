// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"

#include <QString>

namespace noticedesk
{

/// One year of the office calendar, as OfficeCalendar::learnYear() takes it.
struct OfficeCalendarYear
{
    int year = 0;
    OfficeCalendar::DaysOff daysOff;
};

/// The year of a file of the 辦公日曆表 that 行政院人事行政總處 publishes; docs/directory-files.md
/// says what is taken. Throws ExchangeError, naming the file and the line, if the file is anything
/// but every day of one year in order.
OfficeCalendarYear readOfficeCalendarFile(const QString &path);

} // namespace noticedesk
