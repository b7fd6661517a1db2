// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/history/fieldchanges.h"

#include <QStringList>

namespace noticedesk
{

/// Compares the history with the heads that stand outside the store, in the manifests of its daily
/// backups, and of those that were made beside it by hand and name it: each must be a link of the
/// chain, or one that a restore has left behind and said so. Otherwise the store was put back to an
/// earlier state, or its last changes were lost with its log. Gives the problem in a sentence, none
/// if all is well. Throws StoreError.
QStringList problemsOfKnownHeads(Database &database, const QString &store);

/// What a restore says in the history: the heads beside the store, and that of the store that was
/// there (empty if it could not be read), that are no links of the restored chain. Throws
/// StoreError.
FieldChanges headsLeftBehind(Database &restored, const QString &store, const QString &presentHead);

} // namespace noticedesk
