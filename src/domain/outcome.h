// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace noticedesk
{

/// 改善完成。
struct Improved
{
    friend bool operator==(const Improved &, const Improved &) = default;
};

/// 尚未完成，再給予改善期限至….
struct Extended
{
    std::optional<QDate> until;

    friend bool operator==(const Extended &, const Extended &) = default;
};

/// 尚未完成，已於…通知改善機關於…起中止交換服務。
struct Suspended
{
    std::optional<QDate> notifiedOn;
    std::optional<QDate> effectiveFrom;

    friend bool operator==(const Suspended &, const Suspended &) = default;
};

/// 其他：….
struct Other
{
    std::optional<QString> text;

    friend bool operator==(const Other &, const Other &) = default;
};

/// 追蹤結果: exactly one of the form's four options.
using Outcome = std::variant<Improved, Extended, Suspended, Other>;

/// Which of the form's four options an outcome is, without its dates and text: in the order of the
/// alternatives of Outcome.
enum class OutcomeKind { Improved, Extended, Suspended, Other };

OutcomeKind kindOf(const Outcome &outcome);

/// Rule R11: the options the tracking sheet prints for a round, in the sheet's order. Rounds are
/// counted from 1; the sheet has none beyond the third, so the list is empty there.
std::vector<OutcomeKind> outcomesOffered(int round);

} // namespace noticedesk
