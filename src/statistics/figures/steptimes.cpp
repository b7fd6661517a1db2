// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/steptimes.h"

#include "domain/caseonday.h"

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

/// The dispatch with which the notice went out first; null if it did not.
const Dispatch *firstDispatch(const CaseFile &file)
{
    const Dispatch *first = nullptr;
    for (const Dispatch &dispatch : file.dispatches) {
        const bool isNotice = dispatch.document == DispatchedDocument::Notice ||
                              dispatch.document == DispatchedDocument::Correction;
        if (isNotice && !dispatch.struckOut && dispatch.sentOn &&
            (!first || *dispatch.sentOn < *first->sentOn))
            first = &dispatch;
    }
    return first;
}

} // namespace

CaseIds DayCounts::cases() const
{
    CaseIds ids;
    ids.reserve(m_days.size());
    for (const auto &[days, id] : m_days)
        ids.push_back(id);
    return ids;
}

int DayCounts::quantile(double part) const
{
    if (m_days.empty())
        return 0;
    std::vector<int> days;
    days.reserve(m_days.size());
    for (const auto &each : m_days)
        days.push_back(each.first);
    const auto rank =
        static_cast<std::ptrdiff_t>(std::ceil(part * static_cast<double>(days.size())));
    const auto place = days.begin() + std::max<std::ptrdiff_t>(rank, 1) - 1;
    std::nth_element(days.begin(), place, days.end());
    return *place;
}

CaseIds DayCounts::between(int least, int most) const
{
    CaseIds ids;
    for (const auto &[days, id] : m_days) {
        if (days >= least && days <= most)
            ids.push_back(id);
    }
    return ids;
}

void StepTimes::add(const CaseThen &then, const StatisticsFrame &frame)
{
    if (!frame.holds(then.issuedOn))
        return;
    const auto time = [&](TimedStep step, const std::optional<QDate> &from,
                          const std::optional<QDate> &to) {
        if (from && to && *from <= *to)
            steps[static_cast<std::size_t>(step)].add(frame.workingDays().between(*from, *to),
                                                      then.id);
    };
    const CaseFile &file = then.file;
    const Dispatch *sent = firstDispatch(file);
    const auto sentOn = sent ? sent->sentOn : std::nullopt;
    const auto deliveredOn = sent ? sent->deliveredOn : std::nullopt;
    const auto receivedOn = file.response ? file.response->receivedOn : std::nullopt;
    time(TimedStep::IssuedToSent, file.notice.date, sentOn);
    time(TimedStep::SentToDelivered, sentOn, deliveredOn);
    time(TimedStep::DeliveredToReceived, deliveredOn ? deliveredOn : sentOn, receivedOn);
    const auto tracked =
        std::find_if(file.rounds.begin(), file.rounds.end(), [&](const TrackingRound &round) {
            return receivedOn && round.trackedOn && *round.trackedOn >= *receivedOn;
        });
    if (tracked != file.rounds.end())
        time(TimedStep::ReceivedToTracked, receivedOn, tracked->trackedOn);
    for (std::size_t at = 1; at < file.rounds.size(); ++at)
        time(TimedStep::TrackedToTrackedNext, file.rounds[at - 1].trackedOn,
             file.rounds[at].trackedOn);
    const auto closed = std::find_if(then.course.begin(), then.course.end(), [](const auto &step) {
        return step.turn == CaseTurn::Closed;
    });
    if (closed != then.course.end() && closed->day <= frame.asOf() && closed->day.isValid())
        time(TimedStep::IssuedToClosed, file.notice.date, closed->day);
}

} // namespace noticedesk
