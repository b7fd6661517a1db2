// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/completion.h"

#include <algorithm>
#include <iterator>

namespace noticedesk
{

void Completion::add(const CaseThen &then, const StatisticsFrame &frame)
{
    if (!then.issuedOn.isValid() || !frame.holds(then.issuedOn))
        return;
    const auto end = std::find_if(then.course.begin(), then.course.end(), [](const auto &step) {
        return step.turn == CaseTurn::Closed || step.turn == CaseTurn::Withdrawn;
    });
    const bool ended = end != then.course.end() && end->day <= frame.asOf();
    const QDate last = ended ? end->day : frame.asOf();
    m_seen.push_back({static_cast<int>(then.issuedOn.daysTo(last)),
                      ended && end->state == CaseState::Improved, then.id});
}

std::vector<Completion::Point> Completion::points() const
{
    std::vector<Seen> seen = m_seen;
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Seen &left, const Seen &right) { return left.days < right.days; });
    std::vector<Point> points;
    double share = 1;
    for (std::size_t at = 0; at < seen.size();) {
        const std::size_t first = at;
        const auto atRisk = static_cast<int>(seen.size() - first);
        if (atRisk < leastAtRisk)
            break;
        Point point{seen[at].days, {}, {}, share};
        for (; at < seen.size() && seen[at].days == point.days; ++at) {
            if (seen[at].completed)
                point.completed.push_back(seen[at].id);
        }
        if (point.completed.empty())
            continue;
        point.atRisk.reserve(seen.size() - first);
        std::transform(seen.begin() + static_cast<std::ptrdiff_t>(first), seen.end(),
                       std::back_inserter(point.atRisk), [](const Seen &each) { return each.id; });
        share *= 1 - static_cast<double>(point.completed.size()) / atRisk;
        point.share = share;
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace noticedesk
