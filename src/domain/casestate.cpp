// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"

#include "domain/casefile.h"
#include "domain/outcome.h"
#include "domain/suspensionduties.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isWithdrawn(const CaseFile &file)
{
    if (!file.withdrawal)
        return false;
    const std::optional<QDate> withdrawnOn = file.withdrawal->on;
    return std::none_of(file.reopenings.begin(), file.reopenings.end(),
                        [&withdrawnOn](const Reopening &reopening) {
                            return withdrawnOn && reopening.on && *reopening.on >= *withdrawnOn;
                        });
}

bool isNoticeOnItsWay(const Dispatch &dispatch)
{
    const bool isNotice = dispatch.document == DispatchedDocument::Notice ||
                          dispatch.document == DispatchedDocument::Correction;
    return isNotice && !dispatch.struckOut && (dispatch.sentOn || dispatch.deliveredOn);
}

CaseState stateAfterRounds(const CaseFile &file)
{
    if (isReopenedAfterRound(file, file.rounds.size()))
        return CaseState::Tracking;
    switch (kindOf(file.rounds.back().outcome)) {
    case OutcomeKind::Improved:
        return CaseState::Improved;
    case OutcomeKind::Suspended:
        return CaseState::Suspended;
    case OutcomeKind::Extended:
    case OutcomeKind::Other:
        break;
    }
    return CaseState::Tracking;
}

std::optional<QDate> extensionOf(const TrackingRound &round)
{
    const auto *extended = std::get_if<Extended>(&round.outcome);
    return extended != nullptr ? extended->until : std::nullopt;
}

} // namespace

const Dispatch *lastDispatchOfNotice(const CaseFile &file)
{
    const auto last =
        std::find_if(file.dispatches.rbegin(), file.dispatches.rend(), isNoticeOnItsWay);
    return last == file.dispatches.rend() ? nullptr : &*last;
}

bool isReopenedAfterRound(const CaseFile &file, std::size_t rounds)
{
    return std::any_of(
        file.reopenings.begin(), file.reopenings.end(), [rounds](const Reopening &reopening) {
            return reopening.afterRound >= 0 && std::size_t(reopening.afterRound) == rounds;
        });
}

CaseState stateOf(const CaseFile &file)
{
    if (isWithdrawn(file))
        return CaseState::Withdrawn;
    if (!file.number)
        return CaseState::Draft;
    if (!file.rounds.empty())
        return stateAfterRounds(file);
    if (file.response)
        return CaseState::Responded;
    return lastDispatchOfNotice(file) ? CaseState::AwaitingResponse : CaseState::Issued;
}

bool isClosed(const CaseFile &file)
{
    const CaseState state = stateOf(file);
    if (state == CaseState::Suspended) {
        const SuspensionDuties duties = suspensionDuties(file);
        return !duties.letterOpen && !duties.reportOpen;
    }
    return state == CaseState::Improved || state == CaseState::Withdrawn;
}

std::optional<QDate> currentDeadline(const CaseFile &file)
{
    return deadlineBeforeRound(file, file.rounds.size());
}

std::optional<QDate> deadlineBeforeRound(const CaseFile &file, std::size_t round)
{
    std::optional<QDate> deadline = file.notice.deadline;
    for (std::size_t index = 0; index < std::min(round, file.rounds.size()); ++index) {
        if (const auto extension = extensionOf(file.rounds.at(index)))
            deadline = extension;
    }
    return deadline;
}

std::optional<QDate> deadlineOn(const CaseFile &file, QDate day)
{
    std::optional<QDate> deadline = file.notice.deadline;
    for (const TrackingRound &round : file.rounds) {
        const bool recorded = !round.trackedOn || *round.trackedOn <= day;
        if (const auto extension = extensionOf(round); extension && recorded)
            deadline = extension;
    }
    return deadline;
}

bool isOverdue(const CaseFile &file, QDate today)
{
    const std::optional<QDate> deadline = currentDeadline(file);
    if (!file.number || isClosed(file) || !deadline || *deadline >= today)
        return false;
    const bool wasExtended =
        std::any_of(file.rounds.begin(), file.rounds.end(),
                    [](const TrackingRound &round) { return extensionOf(round).has_value(); });
    if (wasExtended)
        return extensionOf(file.rounds.back()).has_value();
    return !file.response && stateOf(file) != CaseState::Suspended;
}

} // namespace noticedesk
