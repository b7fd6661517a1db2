// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace noticedesk
{

/// The id of the next record in a table: after all that it has, and all that the history names as
/// this subject. That of a deleted record is never used again. Throws StoreError.
qint64 nextId(Database &database, const QString &table, const QString &subject);

} // namespace noticedesk
