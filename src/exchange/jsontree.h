// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonvalue.h"
#include "exchange/textorigin.h"

#include <QByteArrayView>

#include <cstddef>

namespace noticedesk
{

/// Nothing in a case file is nested deeper than 4; a text that is nested deeper than this is
/// refused before any more of it is read.
inline constexpr std::size_t maximumJsonDepth = 8;

/// A case file with every list full has fewer than 15,000 values; a text with more values than
/// this is refused before any more of it is read.
inline constexpr int maximumJsonValues = 20'000;

/// True if there is nothing but white space, after a byte order mark or without one.
bool isBlankJson(QByteArrayView bytes);

/// The most keys that an object may have before it is refused; no object of a case file knows more
/// than 10.
inline constexpr std::size_t maximumJsonKeys = 64;

/// The one value that the text holds. The text is JSON (RFC 8259) in UTF-8; a byte order mark at
/// its start is passed over. Throws ExchangeError for any other text, for a key that appears twice
/// in one object, and for a text beyond the limits above.
JsonValue parseJson(QByteArrayView bytes, const TextOrigin &origin);

} // namespace noticedesk
