// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/answers.h"

#include "domain/caseonday.h"
#include "domain/casestate.h"

namespace noticedesk
{

void RoundOutcomes::add(const CaseThen &then, const StatisticsFrame &frame)
{
    const CaseDays days = daysOf(then.file);
    for (std::size_t round = 0; round < then.file.rounds.size(); ++round) {
        if (frame.holds(days.rounds[round]))
            cases[round][then.file.rounds[round].outcome.index()].push_back(then.id);
    }
}

void Answers::add(const CaseThen &then, const StatisticsFrame &frame)
{
    const auto &response = then.file.response;
    const auto receivedOn = response ? response->receivedOn : std::nullopt;
    const auto deadline =
        receivedOn ? deadlineOn(then.file, *receivedOn) : currentDeadline(then.file);
    if (stateOf(then.file) == CaseState::Withdrawn || !deadline || *deadline >= frame.asOf() ||
        !frame.holds(*deadline))
        return;
    if (!response)
        none.push_back(then.id);
    else if (!receivedOn)
        undated.push_back(then.id);
    else
        (*receivedOn > *deadline ? late : inTime).push_back(then.id);
}

void Extensions::add(const CaseThen &then, const StatisticsFrame &frame)
{
    if (!frame.holds(then.issuedOn))
        return;
    std::size_t count = 0;
    for (std::size_t round = 0; round < then.file.rounds.size(); ++round) {
        const auto *extended = std::get_if<Extended>(&then.file.rounds[round].outcome);
        if (!extended)
            continue;
        ++count;
        const auto before = deadlineBeforeRound(then.file, round);
        if (before && extended->until)
            days.emplace_back(static_cast<int>(before->daysTo(*extended->until)), then.id);
    }
    times[count].push_back(then.id);
}

} // namespace noticedesk
