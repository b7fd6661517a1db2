// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures/steptimes.h"

namespace noticedesk
{

/// The cases in which the exchange service was suspended, by the last round that did so in the
/// frame's days. A case counts once, however often it was suspended.
struct Suspensions
{
    CaseIds all;
    CaseIds notified;              ///< the letter to the organisation is recorded
    CaseIds reported;              ///< the report to 檔案管理局 is recorded
    CaseIds restored;              ///< after that suspension, not after an earlier one
    CaseIds inForce;               ///< from its first day on and not restored
    DayCounts notifiedToEffective; ///< days from the notification to the first day
    DayCounts effectiveToRestored; ///< days from the first day to the restoration

    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
