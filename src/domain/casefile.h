// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "domain/dispatch.h"
#include "domain/notice.h"
#include "domain/response.h"
#include "domain/suspension.h"
#include "domain/telephonecall.h"
#include "domain/trackinground.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// 撤銷: the case was withdrawn.
struct Withdrawal
{
    std::optional<QDate> on;
    std::optional<QString> reason;

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

/// A closed case was opened again.
struct Reopening
{
    std::optional<QDate> on;
    std::optional<QString> reason;
    int afterRound = 0; ///< how many rounds there were, 0 to maximumTrackingRounds: isTakenBack()

    friend bool operator==(const Reopening &, const Reopening &) = default;
};

/// 案件: everything about one organisation from the notice to the end.
///
/// Without a number it is a draft; the number is given when the notice is issued.
struct CaseFile
{
    std::optional<CaseNumber> number;
    int noticeRevision = 1; ///< 1 as issued; each correction (更正重發) adds one
    Notice notice;
    std::vector<Dispatch> dispatches; ///< in the order they were recorded
    std::optional<Response> response;
    std::vector<TelephoneCall> calls;  ///< in the order they were recorded
    std::vector<TrackingRound> rounds; ///< at most maximumTrackingRounds
    std::optional<Suspension> suspension;
    std::optional<Withdrawal> withdrawal;
    std::vector<Reopening> reopenings;
    std::optional<QString> notes; ///< what the office notes for itself; on no sheet
    std::optional<QString> officer; ///< 承辦人: the name of the one who looks after it; on no sheet

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

} // namespace noticedesk
