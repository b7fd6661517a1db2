// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"
#include "store/directory/directoryrecords.h"

namespace noticedesk
{

/// What an import did to the directory.
struct ImportCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/// Takes over these organisations as importOrganizations() in organizationimport.h does, and
/// replaces good names too.
ImportCounts importOrganizations(Store &store, const std::vector<Organization> &organizations);

/// Whether an organisation with this code is in the directory.
bool isInDirectory(Database &database, const QString &code);

/// Adds an organisation; false, and nothing is changed, if one with its code is there already.
bool addOrganization(Store &store, const Organization &organization);

/// Takes over one year of the office calendar in place of what was known of it.
ImportCounts importCalendarYear(Store &store, int year, const OfficeCalendar::DaysOff &daysOff);

/// The years that were imported, with their days off.
std::map<int, OfficeCalendar::DaysOff> calendarYears(Database &database);

/// The office's calendar: the years that were imported, and the local closures.
OfficeCalendar officeCalendar(Database &database);

/// The office's settings; as they are at first if none were saved.
OfficeSettings officeSettings(Database &database);
void saveOfficeSettings(Store &store, const OfficeSettings &settings);

} // namespace noticedesk
