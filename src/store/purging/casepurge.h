// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <map>
#include <optional>
#include <vector>

namespace noticedesk
{

/// The cases that a purge would be about.
struct PurgeableCases
{
    std::vector<CaseId> ids;                     ///< in the order in which they were added
    std::map<std::optional<int>, qint64> byYear; ///< how many of each ROC year of their numbers
    qint64 waiting = 0; ///< that stay because a page in the tray may belong to them
};

/// The cases that were closed before a day (isClosedBefore()) and not purged yet. One stays for
/// which a page waits in the tray: somebody must look at that first. Throws StoreError.
PurgeableCases purgeableCases(Database &database, QDate closedBefore);

/// Purges these cases in one change, all or none: what purged() leaves of each stays, with the
/// incident that led to it; issued sheets, accepted warnings, attachments, pages of the tray that
/// were filed with it or dismissed, earlier notices and what is typed go, and the history forgets
/// what it said of them. Afterwards finishPurge() has something to do. Throws ActionRefused if the
/// day is after today or these are not so many cases as the user has agreed to, and StoreError.
std::vector<CaseId> purgeCases(Store &store, QDate closedBefore, qint64 agreed);

} // namespace noticedesk
