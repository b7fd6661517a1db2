// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"
#include "exchange/jsonpath.h"

#include <QString>
#include <QtGlobal>

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

/// Throws ExchangeError, naming the first entry that is too many, if the list with this path has
/// more entries than it may have.
void refuseTooMany(qsizetype entries, qsizetype maximum, const JsonPath &path);

/// What to say about a character, given as U+XXXX, that no text of a case may hold.
QString unstorableMessage(const QString &characterName);

/// Throws ExchangeError if the text with this path holds a character that unstorable() names.
void refuseUnstorable(const QString &text, const JsonPath &path);

} // namespace noticedesk
