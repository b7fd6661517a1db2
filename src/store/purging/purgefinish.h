// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QStringList>

namespace noticedesk
{

/// What the end of a purge came to.
struct PurgeFinish
{
    qint64 files = 0;  ///< of attachments and of the tray, that were removed
    QStringList left;  ///< the paths of those that could not be removed
    QString unwritten; ///< why the store's file was not written anew; empty if it was
    bool isWhole() const { return left.isEmpty() && unwritten.isEmpty(); }
};

/// Does what a purge leaves to do after its change: removes the files that only the purged cases
/// had, writes the store's file anew, in which deleted text may lie between what is kept, and
/// empties its log. What could not be done is told, and done when the store is next opened for
/// writing. On a server only the store's owner can have it written anew
/// (writeTablesAnew()). Takes as long as a backup; does nothing if there is nothing to do. While
/// the log is being read, as by a window that shows its lists anew, it is tried so often to empty
/// it, for a quarter of a second each. Throws nothing.
PurgeFinish finishPurge(Store &store, int tries = 1);

} // namespace noticedesk
