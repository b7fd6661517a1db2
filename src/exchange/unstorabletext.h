// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonpath.h"

#include <QString>

namespace noticedesk
{

/// What to say about a character, given as U+XXXX, that no text of a case may hold.
QString unstorableMessage(const QString &characterName);

/// Throws ExchangeError if the text with this path holds a character that unstorable() names.
void refuseUnstorable(const QString &text, const JsonPath &path);

} // namespace noticedesk
