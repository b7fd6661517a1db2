// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures/steptimes.h"

#include <map>

namespace noticedesk
{

/// Papers that went out in the frame's days, by their way. A case stands once for each paper.
struct Mail
{
    struct Way
    {
        CaseIds sent;
        CaseIds delivered;
        CaseIds awaited; ///< sent, and no delivery is recorded
        DayCounts days;  ///< from sending to delivery
    };

    std::map<DispatchChannel, Way> ways; ///< all there are
    Way unknown;                         ///< of which the way is not recorded

    Mail();
    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
