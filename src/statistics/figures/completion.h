// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statisticsframe.h"

namespace noticedesk
{

/// How long it takes until the improvement is completed, in days from the notice's date: the
/// estimate of Kaplan and Meier (1958), in which a case that is not completed counts as long as it
/// was seen. It was seen to the day of the figures, or until it was withdrawn or closed as
/// suspended. Of the cases that were issued in the frame's days.
class Completion final
{
public:
    struct Point
    {
        int days = 0;
        CaseIds atRisk; ///< cases that were seen that long and not completed before
        CaseIds completed;
        double share = 1; ///< of cases that are not completed after these days

        friend bool operator==(const Point &, const Point &) = default;
    };

    /// With fewer cases at risk than this, one more or less moves the curve too far to be shown.
    static constexpr int leastAtRisk = 10;

    void add(const CaseThen &then, const StatisticsFrame &frame);

    /// The days on which cases were completed, while enough are at risk.
    std::vector<Point> points() const;
    std::size_t count() const { return m_seen.size(); }

private:
    struct Seen
    {
        int days;
        bool completed;
        CaseId id;
    };

    std::vector<Seen> m_seen;
};

} // namespace noticedesk
