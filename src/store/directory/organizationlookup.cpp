// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/organizationlookup.h"

#include "store/directory/directoryrecords.h"

namespace noticedesk
{

std::optional<Organization> organizationWithCode(Database &database, const QString &code)
{
    const auto found =
        DirectoryRecords<Organization>(database).findBy(QStringLiteral("code"), code);
    return found ? std::optional(found->record) : std::nullopt;
}

} // namespace noticedesk
