// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether a search takes the character as a gap between words: blanks, tabs and line ends, also
/// the ideographic space.
bool isGap(char32_t character);

/// The text as a search compares it. Forms of one character become one: full-width and half-width
/// ones, also kana; compatibility forms of Unicode, also ligatures, Roman numbers and squared
/// words, which become the characters for which they stand; capital letters; shapes of the same
/// word (samecharacters.h). A letter is the same whether its marks stand with it or after it.
/// Characters that cannot be seen, such as zero-width blanks and soft hyphens, are left out.
/// Folding a folded text changes nothing. What is stored is never folded, only what is compared.
QString folded(const QString &text);

} // namespace noticedesk
