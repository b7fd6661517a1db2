// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/backup.h"

namespace noticedesk
{

/// What restoring a backup changes.
struct RestorePreview
{
    std::optional<StoreSummary> present; ///< nothing if the store is missing or cannot be read
    StoreSummary backup;
};

/// Examines a backup as thoroughly as when it was written, and its manifest. Throws StoreError.
RestorePreview previewRestore(const QString &store, const QString &backup);

/// Puts a copy of a backup in the store's place. The store that was there is kept aside, under the
/// name that this gives (empty if there was none), and can be restored from there like any backup.
/// The backup stays as it is. What was restored is brought to the present version, and its history
/// gets an entry. Throws StoreHeld, StoreError.
QString restore(const QString &store, const QString &backup, const Author &author,
                const Clock &clock);

} // namespace noticedesk
