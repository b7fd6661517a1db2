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

using Days = std::vector<std::optional<QDate>>;

/// When the document went out and arrived, as far as the dispatches say.
Days daysOf(DispatchedDocument document, const CaseFile &file)
{
    Days days;
    for (const Dispatch &dispatch : file.dispatches) {
        if (dispatch.document == document) {
            days.push_back(dispatch.sentOn);
            days.push_back(dispatch.deliveredOn);
        }
    }
    return days;
}

bool counts(const std::optional<QDate> &day, std::optional<QDate> earliest)
{
    return day && (!earliest || *day >= *earliest);
}

bool proves(const Days &days, std::optional<QDate> earliest)
{
    return std::any_of(days.begin(), days.end(), [earliest](const std::optional<QDate> &day) {
        return counts(day, earliest);
    });
}

} // namespace

std::optional<std::size_t> lastSuspendedRound(const CaseFile &file)
{
    const auto last = std::find_if(file.rounds.rbegin(), file.rounds.rend(), suspends);
    if (last == file.rounds.rend())
        return std::nullopt;
    return std::size_t(std::distance(last, file.rounds.rend()) - 1);
}

SuspensionDuties suspensionDuties(const CaseFile &file)
{
    const auto round = lastSuspendedRound(file);
    if (!round)
        return {};
    Days letter = daysOf(DispatchedDocument::SuspensionLetter, file);
    Days report = daysOf(DispatchedDocument::ReportToArchives, file);
    if (file.suspension) {
        letter.push_back(file.suspension->letterSentOn);
        letter.push_back(file.suspension->letterDeliveredOn);
        report.push_back(file.suspension->reportedOn);
    }
    const auto earliest = earliestProof(file, *round);
    return {!proves(letter, earliest), !proves(report, earliest)};
}

std::optional<QDate> letterDelivery(const CaseFile &file)
{
    const auto round = lastSuspendedRound(file);
    if (!round)
        return std::nullopt;
    const auto earliest = earliestProof(file, *round);
    if (file.suspension && counts(file.suspension->letterDeliveredOn, earliest))
        return file.suspension->letterDeliveredOn;
    std::optional<QDate> latest;
    for (const Dispatch &dispatch : file.dispatches) {
        if (dispatch.document == DispatchedDocument::SuspensionLetter &&
            counts(dispatch.deliveredOn, earliest) && counts(dispatch.deliveredOn, latest))
            latest = dispatch.deliveredOn;
    }
    return latest;
}

} // namespace noticedesk
