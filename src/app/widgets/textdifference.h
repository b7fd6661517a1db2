// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace noticedesk
{

/// The one stretch in which two texts differ, in UTF-16 units.
struct TextDifference
{
    qsizetype from = 0;     ///< where it begins in both
    qsizetype removed = 0;  ///< its length in the one before
    qsizetype inserted = 0; ///< its length in the one after
};

/// What is equal at the beginning of both is counted first, then what is equal at their ends.
inline TextDifference differenceBetween(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype from = 0;
    while (from < shorter && before[from] == after[from])
        ++from;
    qsizetype end = 0;
    while (end < shorter - from && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return {from, before.size() - from - end, after.size() - from - end};
}

} // namespace noticedesk
