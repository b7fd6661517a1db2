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

bool isSuspendedBefore(const CaseFile &file, std::size_t suspendedRound)
{
    const auto end = file.rounds.begin() + std::ptrdiff_t(suspendedRound);
    return std::any_of(file.rounds.begin(), end, suspends);
}

/// The day from which on a letter or report can only belong to this suspension; nothing if there is
/// no earlier one that it could belong to.
std::optional<QDate> earliestProof(const CaseFile &file, std::size_t suspendedRound)
{
    return isSuspendedBefore(file, suspendedRound) ? file.rounds.at(suspendedRound - 1).trackedOn
                                                   : std::nullopt;
}

bool counts(const std::optional<QDate> &day, std::optional<QDate> earliest)
{
    return day && (!earliest || *day >= *earliest);
}

/// The day that tells to which suspension a paper belongs: a delivery may come after a later round.
std::optional<QDate> wentOutOn(const Dispatch &dispatch)
{
    return dispatch.sentOn ? dispatch.sentOn : dispatch.deliveredOn;
}

bool isOf(DispatchedDocument document, const Dispatch &dispatch)
{
    return dispatch.document == document && !dispatch.struckOut;
}

bool proves(DispatchedDocument document, const CaseFile &file, std::optional<QDate> earliest)
{
    return std::any_of(file.dispatches.begin(), file.dispatches.end(), [&](const Dispatch &each) {
        return isOf(document, each) && counts(wentOutOn(each), earliest);
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

std::optional<QDate> restoredOn(const CaseFile &file)
{
    const auto recorded = file.suspension ? file.suspension->restoredOn : std::nullopt;
    const auto round = lastSuspendedRound(file);
    if (!recorded || !round || !isSuspendedBefore(file, *round))
        return recorded;
    const auto &from = std::get<Suspended>(file.rounds[*round].outcome).effectiveFrom;
    return from && *recorded < *from ? std::nullopt : recorded;
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
            counts(wentOutOn(dispatch), earliest) && counts(dispatch.deliveredOn, latest))
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
        const auto wentOut = wentOutOn(each);
        if (isOf(document, each) && (!wentOut || counts(wentOut, earliest)))
            return place;
    }
    return std::nullopt;
}

} // namespace noticedesk
