// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suspensionduties.h"

#include "domain/casefile.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace noticedesk
{

namespace
{

bool suspends(const TrackingRound &round)
{
    return std::holds_alternative<Suspended>(round.outcome);
}

/// The day from which on a letter or report can only belong to this suspension; nothing if there is
/// no earlier one that it could belong to.
std::optional<QDate> earliestProof(const CaseFile &file, std::size_t suspendedRound)
{
    const auto end = file.rounds.begin() + std::ptrdiff_t(suspendedRound);
    if (std::none_of(file.rounds.begin(), end, suspends))
        return std::nullopt;
    return file.rounds.at(suspendedRound - 1).trackedOn;
}

bool counts(const std::optional<QDate> &day, std::optional<QDate> earliest)
{
    return day && (!earliest || *day >= *earliest);
}

bool isOf(DispatchedDocument document, const Dispatch &dispatch)
{
    return dispatch.document == document && !dispatch.struckOut;
}

bool proves(DispatchedDocument document, const CaseFile &file, std::optional<QDate> earliest)
{
    return std::any_of(file.dispatches.begin(), file.dispatches.end(), [&](const Dispatch &each) {
        return isOf(document, each) &&
               (counts(each.sentOn, earliest) || counts(each.deliveredOn, earliest));
    });
}

} // namespace

bool provesSuspension(const Dispatch &dispatch)
{
    return dispatch.document == DispatchedDocument::SuspensionLetter ||
           dispatch.document == DispatchedDocument::ReportToArchives;
}

std::optional<std::size_t> lastSuspendedRound(const CaseFile &file)
{
    const auto last = std::find_if(file.rounds.rbegin(), file.rounds.rend(), suspends);
    if (last == file.rounds.rend())
        return std::nullopt;
    return std::size_t(std::distance(last, file.rounds.rend()) - 1);
}

SuspensionDuties suspensionDuties(const CaseFile &recorded)
{
    const auto round = lastSuspendedRound(recorded);
    if (!round)
        return {};
    const CaseFile file = withProofsAsDispatches(recorded);
    const auto earliest = earliestProof(file, *round);
    return {!proves(DispatchedDocument::SuspensionLetter, file, earliest),
            !proves(DispatchedDocument::ReportToArchives, file, earliest)};
}

std::optional<QDate> letterDelivery(const CaseFile &recorded)
{
    const auto round = lastSuspendedRound(recorded);
    if (!round)
        return std::nullopt;
    const CaseFile file = withProofsAsDispatches(recorded);
    const auto earliest = earliestProof(file, *round);
    std::optional<QDate> latest;
    for (const Dispatch &dispatch : file.dispatches) {
        if (isOf(DispatchedDocument::SuspensionLetter, dispatch) &&
            counts(dispatch.deliveredOn, earliest) && counts(dispatch.deliveredOn, latest))
            latest = dispatch.deliveredOn;
    }
    return latest;
}

std::optional<std::size_t> proofOfSuspension(DispatchedDocument document, const CaseFile &file)
{
    const auto round = lastSuspendedRound(file);
    const auto earliest = round ? earliestProof(file, *round) : std::nullopt;
    for (std::size_t place = file.dispatches.size(); place-- > 0;) {
        const Dispatch &each = file.dispatches[place];
        const bool undated = !each.sentOn && !each.deliveredOn;
        if (isOf(document, each) &&
            (undated || counts(each.sentOn, earliest) || counts(each.deliveredOn, earliest)))
            return place;
    }
    return std::nullopt;
}

} // namespace noticedesk
