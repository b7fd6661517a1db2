// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

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

/// The last round that suspended the service, counted from 0; nothing if none did.
std::optional<std::size_t> lastSuspendedRound(const CaseFile &file);

/// What is open for the last round that suspended; nothing is open where none did. The letter and
/// the report may stand in the suspension's record or among the dispatches. Where the service had
/// been suspended by an earlier round too, a letter or report from before the round that lies
/// between belongs to that earlier suspension and does not count.
SuspensionDuties suspensionDuties(const CaseFile &file);

/// When the written notice of that suspension was delivered, as recorded in the suspension's record
/// or, failing that, with a dispatch; nothing if it is not recorded.
std::optional<QDate> letterDelivery(const CaseFile &file);

} // namespace noticedesk
