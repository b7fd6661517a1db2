// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <cstddef>
#include <optional>

namespace noticedesk
{

struct CaseFile;
struct Dispatch;

/// Where a case stands. It is derived from what is recorded and never stored. A withdrawal goes
/// before everything else, a missing number before the rest; then the rounds decide, then the
/// response, then the dispatches.
enum class CaseState {
    Draft,            ///< no number yet, so the notice was not issued
    Issued,           ///< numbered; no notice or correction is recorded as sent or delivered
    AwaitingResponse, ///< a notice or correction went out, no response is recorded
    Responded,        ///< a response is recorded, no tracking round is
    Tracking,  ///< the last round extended or says something other, or a reopening took it back
    Improved,  ///< the last round says improved, and that was not taken back
    Suspended, ///< the last round suspended the service, and that was not taken back
    Withdrawn, ///< a withdrawal is recorded and no reopening dated on that day or later
};

CaseState stateOf(const CaseFile &file);

/// The dispatch with which the notice or its correction went out last, of those that count and have
/// a day; null if it did not go out.
const Dispatch *lastDispatchOfNotice(const CaseFile &file);

/// Whether a reopening was recorded when the case had exactly this many rounds, whatever it ended.
bool isReopenedAfterRound(const CaseFile &file, std::size_t rounds);

/// Whether what a round found does not stand any more: a reopening was recorded when the case had
/// exactly this many rounds, and not the one that ended the withdrawal, which leaves the rounds as
/// they are.
bool isTakenBack(const CaseFile &file, std::size_t rounds);

/// The case as it goes on when its last round was put right after a reopening: what that round
/// finds now stands again. The reopenings after it remain, and count from before all rounds.
CaseFile withLastRoundStanding(CaseFile file);

/// The case without a withdrawal that a reopening has ended, so that another can take its place.
/// The reopening remains and takes back no round, as before.
CaseFile withoutEndedWithdrawal(CaseFile file);

/// Whether nothing is left to do: withdrawn, improved, or suspended with the letter to the
/// organisation and the report to 檔案管理局 recorded.
bool isClosed(const CaseFile &file);

/// The date by which the organisation must have improved: that of the last extension that names
/// one, else the notice's; nothing if neither has a date.
std::optional<QDate> currentDeadline(const CaseFile &file);

/// The deadline that was current when a round was recorded: what the rounds before it left. The
/// round is counted from 0; one beyond the last gives currentDeadline().
std::optional<QDate> deadlineBeforeRound(const CaseFile &file, std::size_t round);

/// The deadline that was current on a day: extensions count from their tracking date on, those
/// without a tracking date always.
std::optional<QDate> deadlineOn(const CaseFile &file, QDate day);

/// Whether the current deadline lies before today and nothing recorded answers it. Only issued
/// cases that are not closed can be overdue. The notice's deadline is answered by a response or by
/// a last round that suspends; an extension's by any later round.
bool isOverdue(const CaseFile &file, QDate today);

} // namespace noticedesk
