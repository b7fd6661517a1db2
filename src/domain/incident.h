// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// 資安事件: what was seen. One incident can lead to many cases.
struct Incident
{
    QString title;                    ///< by which the office knows it; not empty
    std::optional<QString> source;    ///< who reported it
    std::optional<QDate> first;       ///< the first day on which it was seen
    std::optional<QDate> last;        ///< the last day; not before the first
    std::optional<int> level;         ///< 1 to 4
    std::optional<QString> addresses; ///< malicious addresses, one a line
    std::optional<QString> events;    ///< event numbers, one a line

    friend bool operator==(const Incident &, const Incident &) = default;
};

} // namespace noticedesk
