// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/suspensions.h"

#include "domain/caseonday.h"
#include "domain/suspensionduties.h"

namespace noticedesk
{

void Suspensions::add(const CaseThen &then, const StatisticsFrame &frame)
{
    const auto round = lastSuspendedRound(then.file);
    if (!round || !frame.holds(daysOf(then.file).rounds[*round]))
        return;
    const auto &suspended = std::get<Suspended>(then.file.rounds[*round].outcome);
    const SuspensionDuties duties = suspensionDuties(then.file);
    const auto restoration = restoredOn(then.file);
    const auto put = [&then](CaseIds &where, bool fits) {
        if (fits)
            where.push_back(then.id);
    };
    const auto time = [&then](DayCounts &where, const auto &from, const auto &to) {
        if (from && to && *from <= *to)
            where.add(static_cast<int>(from->daysTo(*to)), then.id);
    };
    put(all, true);
    put(notified, !duties.letterOpen);
    put(reported, !duties.reportOpen);
    put(restored, restoration.has_value());
    put(inForce,
        !restoration && suspended.effectiveFrom && *suspended.effectiveFrom <= frame.asOf());
    time(notifiedToEffective, suspended.notifiedOn, suspended.effectiveFrom);
    time(effectiveToRestored, suspended.effectiveFrom, restoration);
}

} // namespace noticedesk
