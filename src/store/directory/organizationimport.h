// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/directory/directoryactions.h"

#include <functional>
#include <vector>

namespace noticedesk
{

/// Gives incoming organisations, one after the other, to the function that it is given. The codes
/// differ.
using IncomingOrganizations =
    std::function<void(const std::function<void(const IncomingOrganization &)> &)>;

/// What becomes of a good name in the directory where the address book has a damaged one (R25).
enum class GoodNames { Kept, Replaced };

/// A row with a sign of damage (R25).
struct DamagedRow
{
    qsizetype line = 0;
    QString code;
    QString sentence;
    bool hasGoodName = false; ///< the directory has a name for it that is not damaged
};

/// What an import did, or would do.
struct OrganizationImport
{
    ImportCounts counts;
    std::vector<DamagedRow> damaged; ///< the first of them: at most mostDamagedRows
    qint64 damagedRows = 0;          ///< all of them
    qint64 goodNames = 0;            ///< how many of them have a good name
};
inline constexpr std::size_t mostDamagedRows = 1000;

/// How many organisations are done; false if the work shall end.
using ImportProgress = std::function<bool(qint64 done)>;

/// What importOrganizations() would do. Throws StoreError, also if the progress ends it; what the
/// source throws comes out.
OrganizationImport previewOrganizations(Database &database, const IncomingOrganizations &source,
                                        GoodNames goodNames, const ImportProgress &progress = {});

/// Takes over code, name, status and date of change of each organisation; what else the directory
/// knows of one stays, and so do organisations that are not among these, and good names if they are
/// to be kept. In one transaction: if it is ended or anything is thrown, nothing is changed.
OrganizationImport importOrganizations(Store &store, const IncomingOrganizations &source,
                                       GoodNames goodNames, const ImportProgress &progress = {});

} // namespace noticedesk
