// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/folding.h"

#include "domain/character.h"
#include "store/search/samecharacters.h"

namespace noticedesk
{

namespace
{

constexpr char32_t firstBeyondAscii = 0x80;

/// The characters for which this one stands as another form of them: a ligature, a Roman number, a
/// squared word. Nothing if it is a letter with marks or itself; nothing for fractions, which would
/// run into a number before them, and for what has blanks in it.
QString formOf(char32_t character)
{
    const auto tag = QChar::decompositionTag(character);
    if (tag == QChar::NoDecomposition || tag == QChar::Canonical || tag == QChar::Fraction)
        return {};
    const QString whole = QChar::decomposition(character);
    return whole.contains(u' ') ? QString() : whole;
}

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

/// Says whether a mark is among what it adds.
bool addFolded(char32_t character, QString &result)
{
    const QString plain = character < firstBeyondAscii ? QString() : formOf(character);
    if (plain.isEmpty()) {
        const char32_t added = foldedCharacter(character);
        result += QChar::fromUcs4(added);
        return added >= firstBeyondAscii && QChar::isMark(added);
    }
    bool hasMarks = false;
    for (qsizetype at = 0; at < plain.size();) {
        const char32_t each = characterAt(plain, at);
        at += unitsOf(each);
        hasMarks = addFolded(each, result) || hasMarks;
    }
    return hasMarks;
}

} // namespace

bool isGap(char32_t character)
{
    return QChar::isSpace(character);
}

QString folded(const QString &text)
{
    QString result;
    bool hasMarks = false;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += unitsOf(character);
        if (isInvisibleFormat(character) && !isGap(character))
            continue;
        hasMarks = addFolded(character, result) || hasMarks;
    }
    return hasMarks ? result.normalized(QString::NormalizationForm_C) : result;
}

} // namespace noticedesk
