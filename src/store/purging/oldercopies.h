// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QStringList>

namespace noticedesk
{

/// Copies of a store in which cases stand as they were before they were purged in the store.
struct OlderCopies
{
    QStringList paths;
    QStringList unreadable; ///< copies of which nobody can tell
    QStringList missing;    ///< folders that are not there just now and may have more
};

/// Looks through what is kept of a store: beside it, among its daily backups, and in the second
/// folder of the settings. Backups that somebody has carried elsewhere are not known. Throws
/// StoreError.
OlderCopies olderCopies(Database &database);

/// Removes copies that olderCopies() gave, with their logs and manifests, and the attachments that
/// no other backup in their folders names. Gives the paths of those that could not be removed.
/// Throws StoreError.
QStringList removeOlderCopies(Database &database, const QStringList &paths);

} // namespace noticedesk
