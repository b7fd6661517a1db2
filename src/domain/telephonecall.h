// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace noticedesk
{

/// 電話紀錄: one telephone call about a case.
struct TelephoneCall
{
    std::optional<QDate> on;
    std::optional<QTime> at;          ///< local time, to the minute
    std::optional<QString> spokeWith; ///< whom the call was with, or was meant for
    std::optional<QString> by;        ///< who of the office called
    bool reached = false;             ///< whether that person was reached
    std::optional<QString> note;

    friend bool operator==(const TelephoneCall &, const TelephoneCall &) = default;
};

} // namespace noticedesk
