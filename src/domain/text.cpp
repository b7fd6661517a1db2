// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include "domain/character.h"
#include "domain/tr.h"

#include <QChar>

namespace noticedesk
{

namespace
{

constexpr char32_t byteOrderMark = 0xFEFF;

bool isControl(char32_t character)
{
    return (character < U' ' && character != U'\n' && character != U'\t') ||
           (character >= 0x7F && character <= 0x9F);
}

bool isNoncharacter(char32_t character)
{
    return (character & 0xFFFEU) == 0xFFFEU || (character >= 0xFDD0 && character <= 0xFDEF);
}

/// Nearly all units of nearly all texts: no surrogate, control character or noncharacter. An import
/// looks at each unit of its texts several times.
bool isPlain(QChar unit)
{
    constexpr char16_t afterControls = 0xA0;
    constexpr char16_t firstSurrogate = 0xD800;
    return (unit >= u' ' && unit < u'\x7F') ||
           (unit.unicode() >= afterControls && unit.unicode() < firstSurrogate);
}

QString reasonAgainst(char32_t character)
{
    const QString name = characterName(character);
    if (isControl(character)) {
        return tr("The text holds the control character %1, which has no place in a document. "
                  "Remove it.")
            .arg(name);
    }
    if (QChar::isSurrogate(character)) {
        return tr("The text holds half of a character (%1); the other half was lost. Type the "
                  "character again.")
            .arg(name);
    }
    if (character == byteOrderMark) {
        return tr("The text holds the byte order mark %1, which belongs to files and not to text. "
                  "Remove it.")
            .arg(name);
    }
    return tr("The text holds %1, which Unicode does not allow in text. Remove it.").arg(name);
}

} // namespace

bool isStorable(char32_t character)
{
    return !isControl(character) && !QChar::isSurrogate(character) && character != byteOrderMark &&
           !isNoncharacter(character);
}

std::optional<TextProblem> unstorable(const QString &text)
{
    for (qsizetype position = 0; position < text.size();) {
        if (isPlain(text.at(position))) {
            ++position;
            continue;
        }
        const char32_t character = characterAt(text, position);
        if (!isStorable(character))
            return TextProblem{position, character, reasonAgainst(character)};
        position += unitsOf(character);
    }
    return std::nullopt;
}

} // namespace noticedesk
