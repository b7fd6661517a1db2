// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nextstep.h"
#include "statistics/statisticsframe.h"

#include <array>
#include <map>

namespace noticedesk
{

/// The cases that are open on the day of the figures, by what is to be done next and by how many
/// days ago they were issued.
struct OpenCases
{
    /// The ages end with these days; the last has no end.
    static constexpr std::array<int, 4> ages{30, 60, 90, 180};
    using ByAge = std::array<CaseIds, ages.size() + 1>;

    CaseIds all;
    CaseIds overdue;                 ///< as isOverdue() says
    std::map<NextStep, ByAge> steps; ///< each that an open case can have
    /// The cases whose improvement is due on a day, nothing answering it yet.
    std::map<QDate, CaseIds> due;

    OpenCases();
    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
