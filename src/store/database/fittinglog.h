// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// SQLite asks a log that was left beside a store only whether it is whole, not whose it is, and
/// once the store was open for writing, its pages are in the file. Throws StoreDamaged if a log
/// stands beside the store and the two do not fit together; nothing is written then. To be called
/// before the store is opened for writing, at a time when nobody writes.
void requireFittingLog(const QString &store);

} // namespace noticedesk
