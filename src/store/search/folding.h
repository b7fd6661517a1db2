// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// What a search takes a character for: 台 is 臺, a full-width form its ASCII character, a capital
/// letter its small one. Everything else is itself.
char32_t folded(char32_t character);

/// Whether a search takes the character as a gap between words: blanks, tabs and line ends, also
/// the ideographic space.
bool isGap(char32_t character);

/// The text with every character folded. What is stored is never folded, only what is compared.
QString folded(const QString &text);

} // namespace noticedesk
