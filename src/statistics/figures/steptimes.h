// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statisticsframe.h"

#include <array>
#include <utility>

namespace noticedesk
{

/// Some numbers of days, each with its case.
class DayCounts final
{
public:
    void add(int days, CaseId id) { m_days.emplace_back(days, id); }

    std::size_t count() const { return m_days.size(); }
    CaseIds cases() const;
    /// The least number that this part (0 to 1) of them do not exceed; 0 of none.
    int quantile(double part) const;
    int median() const { return quantile(0.5); }
    int most() const { return quantile(1); }
    /// The cases with a number from one to another, which both count.
    CaseIds between(int least, int most) const;

private:
    std::vector<std::pair<int, CaseId>> m_days;
};

/// What passes from one thing to the next.
enum class TimedStep {
    IssuedToSent,         ///< the notice's date, the first dispatch of it
    SentToDelivered,      ///< of that dispatch
    DeliveredToReceived,  ///< its delivery, or where that is not recorded its sending; the response
    ReceivedToTracked,    ///< the response, the first round from that day on
    TrackedToTrackedNext, ///< a round, the next one
    IssuedToClosed,       ///< the notice's date, the first time that the case was closed
};

inline constexpr std::size_t timedSteps = 6;

/// The working days that each step took, of the cases that were issued in the frame's days. Days
/// that go backward are left out.
struct StepTimes
{
    std::array<DayCounts, timedSteps> steps;

    const DayCounts &of(TimedStep step) const { return steps[static_cast<std::size_t>(step)]; }
    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
