// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <functional>

namespace noticedesk
{

/// Fills a new store with what another one holds, of one moment and in one transaction: every
/// record with its number, and the history with its chain. What lists and searches read is made
/// anew. The files of attachments are not copied. Throws StoreError.
void copyStore(Database &from, Database &to);

/// The same into a store that is made in a server's database, and what the function does then.
/// Nothing is left of one that could not be filled.
void copyStoreToServer(Database &from, const QString &address,
                       const std::function<void(Database &to)> &finish = {});

} // namespace noticedesk
