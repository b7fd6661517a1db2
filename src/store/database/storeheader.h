// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Marks a SQLite file as a store of this program ("NDSK"; SQLite's application_id).
inline constexpr quint32 storeApplicationId = 0x4E44534B;

/// Reads the first bytes of a store before SQLite sees it, and changes nothing: SQLite takes an
/// empty file for a new database, and does not notice that a file was cut off until it needs what
/// is missing. Throws StoreError, with what to do, if the file is missing, empty, cut off, no
/// database or that of another program.
void requireStore(const QString &path);

} // namespace noticedesk
