// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// Why a text cannot be kept and printed exactly as it is.
struct TextProblem
{
    qsizetype position = 0; ///< of the character, in UTF-16 units from 0
    char32_t character = 0; ///< a surrogate without its partner stands for itself
    QString reason;         ///< a sentence for the user that names the character

    friend bool operator==(const TextProblem &, const TextProblem &) = default;
};

/// The first character of a text that cannot be stored and printed exactly: control characters
/// other than line feed and tab, surrogates without a partner, noncharacters such as U+FFFE, and
/// U+FEFF. Nothing if the whole text can. Importers refuse such text; nobody repairs it.
std::optional<TextProblem> unstorable(const QString &text);

/// Whether this one character can be stored and printed exactly.
bool isStorable(char32_t character);

} // namespace noticedesk
