// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "domain/officecalendar.h"
#include "domain/officesettings.h"
#include "domain/textblock.h"
#include "store/store.h"

#include <map>
#include <vector>

namespace noticedesk
{

/// What a new office says of itself on its first day.
struct Introduction
{
    OfficeSettings settings;
    ContactWindow contact; ///< may be blank: then there is none
    std::vector<TextBlock> textBlocks;
    std::optional<Notice> draft; ///< to try everything with
};

/// Takes all of it over into a store that was just made. Gives the id of the draft, if there is
/// one.
std::optional<CaseId> introduceOffice(Store &store, const Introduction &introduction);

/// Takes texts to begin with over, all or none.
void addTextBlocks(Store &store, const std::vector<TextBlock> &blocks);

/// What an import did to the directory.
struct ImportCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/// Whether an organisation with this code is in the directory.
bool isInDirectory(Database &database, const QString &code);

/// Takes over one year of the office calendar in place of what was known of it.
ImportCounts importCalendarYear(Store &store, int year, const OfficeCalendar::DaysOff &daysOff);

/// The years that were imported, with their days off.
std::map<int, OfficeCalendar::DaysOff> calendarYears(Database &database);

/// The office's calendar: the years that were imported, and the local closures.
OfficeCalendar officeCalendar(Database &database);

/// The office's settings; as they are at first if none were saved.
OfficeSettings officeSettings(Database &database);

} // namespace noticedesk
