// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/query.h"
#include "store/database/recordcolumns.h"

namespace noticedesk
{

/// The tables of the parts of a case.
template <class Part>
inline constexpr QLatin1StringView tableOf;
template <>
inline constexpr QLatin1StringView tableOf<Notice>{"notices"};
template <>
inline constexpr QLatin1StringView tableOf<Dispatch>{"dispatches"};
template <>
inline constexpr QLatin1StringView tableOf<Response>{"responses"};
template <>
inline constexpr QLatin1StringView tableOf<TelephoneCall>{"telephone_calls"};
template <>
inline constexpr QLatin1StringView tableOf<TrackingRound>{"tracking_rounds"};
template <>
inline constexpr QLatin1StringView tableOf<Suspension>{"suspensions"};
template <>
inline constexpr QLatin1StringView tableOf<Reopening>{"reopenings"};

/// The column that says which part of its kind one is.
template <class Part>
inline constexpr QLatin1StringView placeColumn{"position"};
template <>
inline constexpr QLatin1StringView placeColumn<TrackingRound>{"number"};

/// The place of the first one.
template <class Part>
inline constexpr int firstPlace = 0;
template <>
inline constexpr int firstPlace<TrackingRound> = 1;

/// All columns that a kind of part has, whatever its outcome.
template <class Part>
const QStringList &columnsOf()
{
    static const QStringList names = [] {
        if constexpr (std::is_same_v<Part, TrackingRound>) {
            QStringList all;
            for (const Outcome &outcome : blankOutcomes())
                all += columnNames(tableOf<Part>, TrackingRound{outcome, {}, {}});
            all.removeDuplicates();
            return all;
        } else {
            return columnNames(tableOf<Part>, Part());
        }
    }();
    return names;
}

/// The part that a row with columnsOf() its kind says, without its lists.
template <class Part>
Part partFrom(const Query &row)
{
    Part part;
    readColumns(tableOf<Part>, columnsOf<Part>(), row, 0, part);
    return part;
}

} // namespace noticedesk
