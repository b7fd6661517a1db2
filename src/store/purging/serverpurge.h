// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/purging/purgefinish.h"

namespace noticedesk
{

/// Removes the files that only purged cases had, on the server and this desk's copies of them.
/// Throws StoreError.
void removePurgedOnServer(Store &store, PurgeFinish &finish);

/// Has the tables written anew: what was deleted stands in their pages until then, and some of it
/// in what the server's planner knows of them. Others wait meanwhile. Throws StoreError, also for
/// anybody but the owner of the tables, whom alone the server lets do that.
void writeTablesAnew(Database &server);

/// Removes what this desk keeps of cases that were purged at another: its copies of files that
/// nobody names and that are older than a day, and what was typed about these cases. Throws
/// StoreError.
void forgetPurgedAtDesk(Database &server);

} // namespace noticedesk
