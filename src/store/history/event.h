// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/fieldchanges.h"
#include "store/store.h"

namespace noticedesk
{

/// Leaves an entry in the history about the store as a whole: "restore" after it was restored, or
/// "confirm clock" when somebody has made sure that the computer's clock is right although it is
/// before the last entry, after which changes are written again. The changes say more of it.
/// Throws StoreError.
void noteEvent(Store &store, const QString &action, const FieldChanges &changes = {});

/// The same as a part of what the caller's transaction writes.
void addEvent(Store &store, const QString &action, const FieldChanges &changes);

} // namespace noticedesk
