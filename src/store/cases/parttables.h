// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// All columns that a kind of part has, whatever its outcome.
template <class Part>
const QStringList &columnsOf()
{
    static const QStringList names = [] {
        QStringList all = ColumnNames(tableOf<Part>, Part()).names;
        if constexpr (std::is_same_v<Part, TrackingRound>) {
            for (const Outcome &outcome :
                 {Outcome(Extended()), Outcome(Suspended()), Outcome(Other())})
                all += ColumnNames(tableOf<Part>, TrackingRound{outcome, {}, {}}).names;
            all.removeDuplicates();
        }
        return all;
    }();
    return names;
}

/// The part that a row with columnsOf() its kind says, without its lists.
template <class Part>
Part partFrom(const Query &row)
{
    Part part;
    ColumnReader reader(tableOf<Part>, columnsOf<Part>(), row);
    describe(reader, part);
    return part;
}

} // namespace noticedesk
