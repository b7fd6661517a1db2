// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/event.h"

#include "store/database/transaction.h"
#include "store/history/history.h"

namespace noticedesk
{

void noteEvent(Store &store, const QString &action)
{
    Transaction transaction(store.database());
    History history(store.database());
    HistoryHead head = history.head();
    history.append({.at = historyTime(store.now()),
                    .user = store.author().user,
                    .host = store.author().host,
                    .action = action,
                    .subject = QStringLiteral("store"),
                    .record = 0,
                    .revision = 1,
                    .changes = QStringLiteral("[]"),
                    .previous = {},
                    .hash = {}},
                   head);
    transaction.commit();
}

} // namespace noticedesk
