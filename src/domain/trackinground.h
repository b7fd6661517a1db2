// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// 第一、二、三次追蹤結果: one row of the tracking sheet.
struct TrackingRound
{
    Outcome outcome;
    std::optional<QString> tracker; ///< 追蹤人員
    std::optional<QDate> trackedOn; ///< 追蹤日期

    friend bool operator==(const TrackingRound &, const TrackingRound &) = default;
};

/// The tracking sheet has three rounds, no more.
inline constexpr int maximumTrackingRounds = 3;

} // namespace noticedesk
