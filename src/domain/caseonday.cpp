// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseonday.h"

#include "domain/suspensionduties.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

void forgetAfter(std::optional<QDate> &fact, QDate day)
{
    if (fact && *fact > day)
        fact.reset();
}

QDate dayOf(const std::optional<QDate> &own, QDate earliest)
{
    return own ? std::max(*own, earliest) : earliest;
}

/// Keeps those of a list whose days have come.
template <class Part>
std::vector<Part> until(QDate day, const std::vector<Part> &parts, const std::vector<QDate> &days)
{
    std::vector<Part> kept;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (days[at] <= day)
            kept.push_back(parts[at]);
    }
    return kept;
}

} // namespace

CaseDays daysOf(const CaseFile &file)
{
    CaseDays days;
    days.issue = file.notice.date.value_or(QDate());
    QDate last = days.issue;
    for (const TrackingRound &round : file.rounds)
        days.rounds.push_back(last = dayOf(round.trackedOn, last));
    QDate latest = last;
    for (const Reopening &reopening : file.reopenings) {
        const auto after = std::clamp(reopening.afterRound, 0, int(file.rounds.size()));
        const QDate earliest =
            after == 0 ? days.issue : days.rounds[static_cast<std::size_t>(after) - 1];
        days.reopenings.push_back(dayOf(reopening.on, earliest));
        latest = std::max(latest, days.reopenings.back());
    }
    if (file.withdrawal)
        days.withdrawal = file.withdrawal->on ? std::max(*file.withdrawal->on, days.issue) : latest;
    return days;
}

std::vector<Dispatch> dispatchesOn(const std::vector<Dispatch> &dispatches, QDate day)
{
    std::vector<Dispatch> kept;
    for (const Dispatch &dispatch : dispatches) {
        Dispatch then = dispatch;
        forgetAfter(then.sentOn, day);
        forgetAfter(then.deliveredOn, day);
        const bool hasDay = dispatch.sentOn || dispatch.deliveredOn;
        if (!hasDay || then.sentOn || then.deliveredOn)
            kept.push_back(then);
    }
    return kept;
}

CaseFile caseOn(const CaseFile &recorded, QDate day)
{
    const CaseFile file = withProofsAsDispatches(recorded);
    const CaseDays days = daysOf(file);
    CaseFile then = file;
    if (days.issue > day)
        then.number.reset();
    then.dispatches = dispatchesOn(file.dispatches, day);
    if (then.response && then.response->receivedOn && *then.response->receivedOn > day)
        then.response.reset();
    if (then.response)
        forgetAfter(then.response->phoneConfirmedOn, day);
    std::erase_if(then.calls, [day](const auto &call) { return call.on && *call.on > day; });
    then.rounds = until(day, file.rounds, days.rounds);
    if (then.suspension)
        forgetAfter(then.suspension->restoredOn, day);
    if (then.withdrawal && days.withdrawal > day)
        then.withdrawal.reset();
    then.reopenings = until(day, file.reopenings, days.reopenings);
    return then;
}

} // namespace noticedesk
