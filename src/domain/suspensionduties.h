// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "domain/suspension.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>

namespace noticedesk
{

struct CaseFile;

/// Rule R16: what the office still has to prove about the latest suspension of the service.
struct SuspensionDuties
{
    bool letterOpen = false; ///< the written notice to the organisation is not recorded
    bool reportOpen = false; ///< the report to 檔案管理局 is not recorded

    friend bool operator==(const SuspensionDuties &, const SuspensionDuties &) = default;
};

/// Whether a dispatch is of one of the papers that prove a suspension: the letter or the report.
bool provesSuspension(const Dispatch &dispatch);

/// The last round that suspended the service, counted from 0; nothing if none did.
std::optional<std::size_t> lastSuspendedRound(const CaseFile &file);

/// When the service was restored after the latest suspension. Where an earlier round had suspended
/// it too, a day before the first one of the latest suspension ended the earlier one: then nothing.
std::optional<QDate> restoredOn(const CaseFile &file);

/// The case with the letter and the report of its suspension among its dispatches and nowhere else:
/// what the suspension's record says of them becomes a dispatch of that paper, or completes the
/// one that says the same.
CaseFile withProofsAsDispatches(CaseFile file);

/// What is open for the last round that suspended; nothing is open where none did. The letter and
/// the report are dispatches that are not struck out. Where the service had been suspended by an
/// earlier round too, a letter or report from before the round that lies between belongs to that
/// earlier suspension and does not count: the day on which it was sent decides, and that of the
/// delivery only where no other is recorded.
SuspensionDuties suspensionDuties(const CaseFile &file);

/// When the written notice of that suspension was delivered, the latest day if several were;
/// nothing if it is not recorded.
std::optional<QDate> letterDelivery(const CaseFile &file);

/// The place of the dispatch of the letter or the report that belongs to the last suspension; the
/// last one where there are several, nothing if there is none. Only for a case of which
/// withProofsAsDispatches() changes nothing.
std::optional<std::size_t> proofOfSuspension(DispatchedDocument document, const CaseFile &file);

/// What the page of the suspension shows: the letter's number and days and the report's day as
/// their dispatches have them, and the end of the suspension.
Suspension suspensionShown(const CaseFile &file);

/// The field of the page of the suspension that stands for a field of the dispatch of its letter or
/// report: suspension.letterSentOn for dispatches[1].sentOn; any other field as it is.
QString fieldOfSuspension(const QString &field, const CaseFile &file);

/// The case with what was typed on the page of the suspension, in the dispatches of the letter and
/// the report, which are added where they are missing. For such a case as proofOfSuspension().
CaseFile withSuspensionTyped(CaseFile file, const Suspension &typed);

} // namespace noticedesk
