// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/folding.h"

#include "domain/character.h"
#include "store/search/samecharacters.h"

namespace noticedesk
{

namespace
{

constexpr char32_t firstBeyondAscii = 0x80;

/// The one character for which this one stands by its decomposition in Unicode: a full-width,
/// half-width or compatibility form. One that stands for several is left as it is.
char32_t withoutForm(char32_t character)
{
    while (QChar::decompositionTag(character) != QChar::NoDecomposition) {
        const QString whole = QChar::decomposition(character);
        const char32_t first = characterAt(whole, 0);
        if (whole.size() != unitsOf(first))
            break;
        character = first;
    }
    return character;
}

char32_t foldedCharacter(char32_t character)
{
    if (character < firstBeyondAscii)
        return QChar::toCaseFolded(character);
    const char32_t plain = withoutForm(QChar::toCaseFolded(withoutForm(character)));
    return sameCharacter(QChar::toCaseFolded(plain));
}

} // namespace

bool isGap(char32_t character)
{
    return QChar::isSpace(character);
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool hasMarks = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += unitsOf(character);
        if (isInvisibleFormat(character) && !isGap(character))
            continue;
        const char32_t plain = foldedCharacter(character);
        hasMarks = hasMarks || QChar::isMark(plain);
        result += QChar::fromUcs4(plain);
    }
    return hasMarks ? result.normalized(QString::NormalizationForm_C) : result;
}

} // namespace noticedesk
