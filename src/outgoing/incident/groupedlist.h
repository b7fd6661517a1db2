// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/organization.h"
#include "outgoing/incident/listentry.h"
#include "store/database/database.h"
#include "store/directory/directory.h"

#include <map>

namespace noticedesk
{

/// What a list says of one organisation, which becomes one notice.
struct OrganizationEntries
{
    Stored<Organization> organization;
    std::vector<ListEntry> entries; ///< one at least, in the order of the list
};

/// Something to look at in a row that was used all the same.
struct RowRemark
{
    qint64 row = 0;
    QString sentence;
};

/// A list by organisations. Each of its rows is in an organisation's entries or set aside.
struct GroupedList
{
    std::vector<OrganizationEntries> organizations; ///< by their first rows that are used
    std::vector<SetAsideRow> setAside;              ///< in the order of the list
    std::vector<RowRemark> remarks;
    qsizetype rows = 0; ///< those below the headings
    qsizetype usedRows = 0;
    qsizetype named = 0; ///< how many organisations the rows name, known or not
};

/// The codes of the organisations that somebody has said rows are about, by the numbers of the
/// rows.
using ChosenOrganizations = std::map<qint64, QString>;

/// What the rows below a list's headings say, before a store is asked about it.
struct ListEntries
{
    std::vector<ListEntry> entries;
    std::vector<SetAsideRow> setAside; ///< by readEntry()
    qsizetype rows = 0;                ///< both together
};

/// Reads the rows below the headings; a choice stands in place of what the row says of its
/// organisation.
ListEntries readEntries(const std::vector<TableRow> &rows, const ListColumns &columns,
                        const ChosenOrganizations &chosen = {});

/// Groups them by organisations. Set aside is what was set aside already; a row of which it is not
/// known which organisation it is about, or which says the same as another; an organisation whose
/// service is suspended, or that has an open case of the same incident, if there is one. Throws
/// StoreError.
GroupedList groupedList(const ListEntries &list, Database &database,
                        const std::optional<Id<Incident>> &incident);
/// Both at once.
GroupedList groupedList(const std::vector<TableRow> &rows, const ListColumns &columns,
                        Database &database, const std::optional<Id<Incident>> &incident,
                        const ChosenOrganizations &chosen = {});

} // namespace noticedesk
