// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "outgoing/incident/listentry.h"
#include "store/database/database.h"
#include "store/directory/directory.h"

#include <QHash>

namespace noticedesk
{

/// Finds the organisations that the rows of a list are about: by the code, or where a row has none
/// by the exact name. Nothing is found by guess.
class OrganizationFinder final
{
public:
    /// Looks through the directory once. Throws StoreError.
    OrganizationFinder(Database &database, const std::vector<ListEntry> &entries);

    /// The organisation of the row. Throws Error, saying why it is not known which one that is.
    Id<Organization> organizationOf(const ListEntry &entry) const;
    /// What to look at although the organisation was found; nothing in most cases.
    std::optional<QString> remarkOn(const ListEntry &entry) const;

private:
    struct Known
    {
        Id<Organization> id;
        QString code;
        QString name;
    };

    Id<Organization> withName(const QString &name) const;

    QHash<QString, Known> m_ofCode;              ///< those that the list names
    QHash<QString, std::vector<Known>> m_ofName; ///< the same, by their exact names
};

} // namespace noticedesk
