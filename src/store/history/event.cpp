// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/event.h"

#include "store/database/transaction.h"
#include "store/history/history.h"

namespace noticedesk
{

void noteEvent(Store &store, const QString &action, const FieldChanges &changes)
{
    Transaction transaction(store.database());
    addEvent(store, action, changes);
    transaction.commit();
}

void addEvent(Store &store, const QString &action, const FieldChanges &changes)
{
    History history(store.database());
    HistoryHead head = history.head();
    HistoryEntry entry = entryBy(store.author(), historyTime(store.now()), action);
    entry.subject = QStringLiteral("store");
    entry.changes = changesText(changes);
    history.append(std::move(entry), head);
}

} // namespace noticedesk
