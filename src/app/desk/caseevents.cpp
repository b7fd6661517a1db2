// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/caseevents.h"

#include "store/cases/caseevent.h"

namespace noticedesk
{

void noteCaseEvents(StoreThreads &store, QObject *context, const std::vector<CaseId> &ids,
                    const QString &action, const StoreThreads::Failed &failed)
{
    if (!store.readOnlyReason().isEmpty())
        return;
    store.write(
        context,
        [ids, action](Store &written) {
            for (const CaseId id : ids)
                noteCaseEvent(written, id, action);
        },
        [] {}, failed);
}

} // namespace noticedesk
