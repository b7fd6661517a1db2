// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace noticedesk
{

/// The character that begins at a UTF-16 position of the text; a surrogate without its partner is
/// given as itself. The position must lie inside the text.
char32_t characterAt(const QString &text, qsizetype position);

/// How many UTF-16 units a character takes: 1 or 2.
qsizetype unitsOf(char32_t character);

/// U+ and four to six hexadecimal digits.
QString characterName(char32_t character);

/// The text with something else in the place of each character for which the function gives a text.
QString withReplaced(const QString &text,
                     const std::function<std::optional<QString>(char32_t)> &replacement);

/// A character of the private-use areas (planes 0, 15 and 16): its shape depends on the font alone.
bool isPrivateUse(char32_t character);

/// A character without a shape of its own that changes how the text around it reads or looks:
/// direction overrides and isolates, zero-width characters, soft hyphens, variation selectors,
/// fillers, tags, line and paragraph separators.
bool isInvisibleFormat(char32_t character);

/// A character that takes room and shows nothing: White_Space in Unicode, and the braille pattern
/// without a dot, for which many fonts have a box of empty circles.
bool isWhite(char32_t character);

/// No visible character: empty, or nothing but blanks and invisible characters.
bool isBlank(const QString &text);

} // namespace noticedesk
