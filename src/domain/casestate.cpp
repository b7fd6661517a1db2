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

/// The place of the reopening that ended the withdrawal: the first one of its day or later, and of
/// one day that after the fewest rounds, wherever in the list it stands. Nothing while the
/// withdrawal holds.
std::optional<std::size_t> endOfWithdrawal(const CaseFile &file)
{
    std::optional<std::size_t> first;
    if (!file.withdrawal || !file.withdrawal->on)
        return first;
    const auto order = [](const Reopening &each) { return std::pair(*each.on, each.afterRound); };
    for (std::size_t place = 0; place < file.reopenings.size(); ++place) {
        const Reopening &each = file.reopenings[place];
        if (each.on && *each.on >= *file.withdrawal->on &&
            (!first || order(each) < order(file.reopenings[*first])))
            first = place;
    }
    return first;
}

bool isWithdrawn(const CaseFile &file)
{
    return file.withdrawal && !endOfWithdrawal(file);
}

bool isAfterRound(const Reopening &reopening, std::size_t rounds)
{
    return reopening.afterRound >= 0 && std::size_t(reopening.afterRound) == rounds;
}

/// Lets a reopening count from before all rounds, so that it takes back none. Where a further round
/// follows an improved one because of it (rule R10), it stays: that is not the last round.
void takeBackNothing(Reopening &reopening, const CaseFile &file)
{
    const auto rounds = std::size_t(std::max(0, reopening.afterRound));
    const bool leadsOn = rounds > 0 && rounds < file.rounds.size() &&
                         std::holds_alternative<Improved>(file.rounds[rounds - 1].outcome);
    if (!leadsOn)
        reopening.afterRound = 0;
}

bool isNoticeOnItsWay(const Dispatch &dispatch)
{
    const bool isNotice = dispatch.document == DispatchedDocument::Notice ||
                          dispatch.document == DispatchedDocument::Correction;
    return isNotice && !dispatch.struckOut && (dispatch.sentOn || dispatch.deliveredOn);
}

CaseState stateAfterRounds(const CaseFile &file)
{
    if (isTakenBack(file, file.rounds.size()))
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
        file.reopenings.begin(), file.reopenings.end(),
        [rounds](const Reopening &reopening) { return isAfterRound(reopening, rounds); });
}

bool isTakenBack(const CaseFile &file, std::size_t rounds)
{
    const auto ended = endOfWithdrawal(file);
    for (std::size_t place = 0; place < file.reopenings.size(); ++place) {
        if (place != ended && isAfterRound(file.reopenings[place], rounds))
            return true;
    }
    return false;
}

CaseFile withLastRoundStanding(CaseFile file)
{
    const auto ended = endOfWithdrawal(file);
    for (std::size_t place = 0; place < file.reopenings.size(); ++place) {
        if (place != ended && isAfterRound(file.reopenings[place], file.rounds.size()))
            file.reopenings[place].afterRound = 0;
    }
    // Of one day, another one is now found to have ended the withdrawal.
    if (ended && endOfWithdrawal(file) != ended)
        takeBackNothing(file.reopenings[*ended], file);
    return file;
}

CaseFile withoutEndedWithdrawal(CaseFile file)
{
    if (const auto ended = endOfWithdrawal(file)) {
        takeBackNothing(file.reopenings[*ended], file);
        file.withdrawal.reset();
    }
    return file;
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
