// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/history/author.h"

#include <QDateTime>

namespace noticedesk
{

/// Takes out of the history what records said that earlier programs deleted, which left it there,
/// and adds an entry for each of them that names what was emptied, as a deletion does now. Where
/// the history does not say that a record was deleted, nothing is touched: something else removed
/// it. Without such records it changes nothing. To be called in a transaction. Throws StoreError.
void eraseDeletedRecords(Database &database, const Author &author, const QDateTime &now);

} // namespace noticedesk
