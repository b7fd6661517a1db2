// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "statistics/statisticsframe.h"

#include <array>

namespace noticedesk
{

/// The outcomes of the rounds that were tracked in the frame's days: by round, then by kind.
struct RoundOutcomes
{
    std::array<std::array<CaseIds, 4>, maximumTrackingRounds> cases;

    void add(const CaseThen &then, const StatisticsFrame &frame);
};

/// Whether the responses came in time, of the cases that are not withdrawn and whose deadline lies
/// in the frame's days and before the day of the figures. The deadline is the one that was current
/// when the response came (rule R7), or the current one where none has come.
struct Answers
{
    CaseIds inTime;
    CaseIds late;
    CaseIds none;
    CaseIds undated; ///< it came, but nobody recorded when

    std::size_t due() const { return inTime.size() + late.size() + none.size() + undated.size(); }
    void add(const CaseThen &then, const StatisticsFrame &frame);
};

/// How often the deadline of the cases that were issued in the frame's days was extended.
struct Extensions
{
    std::array<CaseIds, maximumTrackingRounds + 1> times; ///< never, once, …
    /// By how many days an extension moved the deadline, each with its case.
    std::vector<std::pair<int, CaseId>> days;

    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
