// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/directoryimport.h"

#include "cli/storeaccess.h"
#include "exchange/addressbook.h"
#include "exchange/officecalendarfile.h"
#include "store/directory/directoryactions.h"

namespace noticedesk
{

namespace
{

QByteArray counted(const char *what, qint64 count)
{
    return QByteArray(what) + ' ' + QByteArray::number(count) + '\n';
}

} // namespace

void importAddressBook(const CommandOptions &options, const CommandStreams &streams,
                       const QString &path)
{
    std::vector<Organization> organizations;
    for (AddressBookEntry &entry : readAddressBook(path)) {
        Organization organization;
        organization.code = std::move(entry.code);
        organization.name = std::move(entry.name);
        organization.status = std::move(entry.statusCode);
        organization.updated = std::move(entry.updatedAt);
        organizations.push_back(std::move(organization));
    }
    const auto store = openStoreForWriting(options, streams);
    const ImportCounts counts = importOrganizations(*store, organizations);
    streams.print(counted("added", counts.added) + counted("changed", counts.changed) +
                  counted("unchanged", counts.unchanged));
}

void importCalendar(const CommandOptions &options, const CommandStreams &streams,
                    const QString &path)
{
    const OfficeCalendarYear year = readOfficeCalendarFile(path);
    const auto store = openStoreForWriting(options, streams);
    const ImportCounts counts = importCalendarYear(*store, year.year, year.daysOff);
    streams.print(counted("year", year.year) +
                  counted("daysOff", static_cast<qint64>(year.daysOff.size())) +
                  counted("changed", counts.added + counts.changed));
}

} // namespace noticedesk
