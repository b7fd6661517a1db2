// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/folding.h"

namespace noticedesk
{

char32_t folded(char32_t character)
{
    constexpr char32_t firstFullWidth = 0xFF01;
    constexpr char32_t lastFullWidth = 0xFF5E;
    constexpr char32_t fullWidthOffset = 0xFEE0;
    constexpr char32_t ideographicSpace = 0x3000;
    if (character >= firstFullWidth && character <= lastFullWidth)
        character -= fullWidthOffset;
    else if (character == ideographicSpace)
        return U' ';
    if (character >= U'A' && character <= U'Z')
        return character + (U'a' - U'A');
    return character == U'台' ? U'臺' : character;
}

bool isGap(char32_t character)
{
    constexpr char32_t noBreakSpace = 0xA0;
    switch (folded(character)) {
    case U' ':
    case U'\t':
    case U'\n':
    case U'\r':
    case noBreakSpace:
        return true;
    default:
        return false;
    }
}

QString folded(const QString &text)
{
    // Only characters of one unit fold, and into one unit, so surrogates may be taken by
    // themselves.
    QString result = text;
    for (QChar &unit : result)
        unit = QChar(static_cast<char16_t>(folded(char32_t{unit.unicode()})));
    return result;
}

} // namespace noticedesk
