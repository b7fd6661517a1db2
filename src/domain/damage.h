// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

// Signs that a text was damaged on its way through other programs (R25). Each function gives a
// sentence that names what was found and what to do; nothing if the text looks sound.

/// In any text: the replacement character U+FFFD, the object U+FFFC, and what they become when they
/// are read in a wrong encoding.
std::optional<QString> damageOfText(const QString &text);

/// In a name: as in any text; a question mark in place of a character; an error of a spreadsheet.
std::optional<QString> damageOfName(const QString &name);

/// In an organisation's code: as in a name; what a spreadsheet makes of a number (3.95E+08,
/// ="395000000A", '395000000A, 395000000.0); characters that only look like a letter or digit
/// (Cyrillic, Greek, full-width ones, O for 0, I or l for 1).
std::optional<QString> damageOfCode(const QString &code);

/// In a number of a document or letter: as in a name, and what a spreadsheet makes of a number.
std::optional<QString> damageOfNumber(const QString &number);

} // namespace noticedesk
