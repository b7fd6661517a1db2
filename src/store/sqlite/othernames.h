// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// A store's file can have several names (hard links), but its log and its locks go by one. Throws
/// StoreError if the file has other names and is being written by one of them, or if there is a log
/// with changes by another name in its folder: what was written there could not be seen.
void requireNoChangesByOtherNames(const QString &path);

} // namespace noticedesk
