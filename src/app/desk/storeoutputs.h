// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/keeping/outputguard.h"

namespace noticedesk
{

/// What every file that the window writes asks first: the store, what belongs to it, its second
/// folder for backups and the window's settings are never replaced. Throws StoreError.
OutputGuard outputsBeside(Database &database);
OutputGuard outputsBeside(const QString &store);

} // namespace noticedesk
