// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether a file that does not begin as a store was one before something spoilt its first bytes:
/// another part of it says so (its mark, the pages that follow), or what stands beside it (a log
/// of SQLite's, a backup's manifest, copies or backups of a store of this name). What another
/// program writes is none, also if it has a similar name.
bool isSpoiltStore(const QString &path);

} // namespace noticedesk
