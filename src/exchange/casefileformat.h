// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"

/// The limits of the case file format; its keys are in domain/casedescription.h.
namespace noticedesk
{

/// The most entries that a list of a case file may have.
inline constexpr qsizetype maximumCaseFileEntries = 999;

/// The most entries that a list of these may have.
template <class Entry>
inline constexpr qsizetype maximumEntriesOf = maximumCaseFileEntries;
template <>
inline constexpr qsizetype maximumEntriesOf<TrackingRound> = maximumTrackingRounds;

/// The most bytes that one case may have, as a file or as a line of JSON Lines.
inline constexpr qsizetype maximumCaseFileBytes = qsizetype{4} * 1024 * 1024;

} // namespace noticedesk
