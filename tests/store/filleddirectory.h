// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/directory/directory.h"
#include "store/directory/organizationimport.h"

/// Fills directories for tests.
namespace noticedesk::testing
{

/// Takes over these organisations as an address book's, damaged names too.
inline ImportCounts importOrganizations(Store &store,
                                        const std::vector<Organization> &organizations)
{
    const auto each = [&](const std::function<void(const IncomingOrganization &)> &take) {
        qsizetype line = 0;
        for (const Organization &organization : organizations)
            take({organization, ++line});
    };
    return noticedesk::importOrganizations(store, each, GoodNames::Replaced).counts;
}

/// Saves the settings in place of those that there are, if there are any.
inline void saveOfficeSettings(Store &store, const OfficeSettings &settings)
{
    using Settings = Directory<OfficeSettings>;
    Settings::save(store, Settings::find(store.database(), onlySettings), settings);
}

} // namespace noticedesk::testing
