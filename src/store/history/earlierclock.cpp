// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/earlierclock.h"

#include "domain/tr.h"
#include "store/history/history.h"

namespace noticedesk
{

void refuseEarlierClock(Store &store)
{
    refuseEarlierClock(store, History(store.database()).head(), store.now());
}

void refuseEarlierClock(const Store &store, const HistoryHead &head, const QDateTime &now)
{
    constexpr qint64 tolerance = qint64{24} * 60 * 60; // in s
    // Sequence 0 is before all entries: an empty history has no time that could be later.
    const QDateTime last = QDateTime::fromString(head.at, Qt::ISODateWithMs);
    if (!last.isValid() || now.secsTo(last) <= tolerance)
        return;
    throw StoreError(
        tr("this computer's clock says %1, but the store was changed at %2 already; "
           "set the clock, or, if it is right, use --clock-is-right once")
            .arg(now.toLocalTime().toString(Qt::ISODate), last.toLocalTime().toString(Qt::ISODate)),
        store.path());
}

} // namespace noticedesk
