// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/filleddirectory.h"
#include "../store/openstore.h"
#include "outgoing/incident/groupedlist.h"
#include "outgoing/incident/listtable.h"

namespace noticedesk::testing
{

inline Organization listedOrganization(const QString &code, const QString &name,
                                       const QString &status = QStringLiteral("T"))
{
    Organization organization;
    organization.code = code;
    organization.name = name;
    organization.status = status;
    return organization;
}

/// A store with a directory: two organisations of their own names, two of one name, and one whose
/// service is not usable.
struct ListDirectory
{
    ListDirectory()
    {
        importOrganizations(*store,
                            {listedOrganization(QStringLiteral("395000000A"), QStringLiteral("甲")),
                             listedOrganization(QStringLiteral("395000001A"), QStringLiteral("乙")),
                             listedOrganization(QStringLiteral("395000002A"), QStringLiteral("雙")),
                             listedOrganization(QStringLiteral("395000003A"), QStringLiteral("雙")),
                             listedOrganization(QStringLiteral("395000004A"), QStringLiteral("停"),
                                                QStringLiteral("F"))});
    }

    Store &operator*() { return *store; }
    Database &database() { return store.database(); }

    GroupedList grouped(const QByteArray &csv, const std::optional<Id<Incident>> &incident = {},
                        const std::vector<HeadingChoice> &choices = {})
    {
        const auto rows = listTableOfText(csv, QStringLiteral("list.csv"));
        return groupedList(rows, findColumns(rows, choices, QStringLiteral("list.csv")),
                           store.database(), incident);
    }

    OpenStore store;
};

} // namespace noticedesk::testing
