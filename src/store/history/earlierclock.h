// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/historyentry.h"
#include "store/store.h"

namespace noticedesk
{

/// Throws StoreError if the clock is more than a day before the last entry of the history: what is
/// written then would have a wrong date.
void refuseEarlierClock(Store &store);
/// The same for a head of the history and a time that were read before.
void refuseEarlierClock(const Store &store, const HistoryHead &head, const QDateTime &now);

} // namespace noticedesk
