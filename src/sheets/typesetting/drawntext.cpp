// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/drawntext.h"

#include "domain/character.h"
#include "sheets/typesetting/voicedmarks.h"

namespace noticedesk
{

namespace
{

/// Invisible characters that steer the layout and that Qt leaves out by itself: soft hyphens,
/// joiners, marks of direction, variation selectors, line ends.
bool isUnderstoodByQt(char32_t character)
{
    return character == 0x00AD || character == 0x061C ||
           (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2028 && character <= 0x202E) || character == 0x2060 ||
           (character >= 0x2066 && character <= 0x2069) ||
           (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0100 && character <= 0xE01EF);
}

/// A character that Qt leaves out, in place of one of so many units.
QString standIn(qsizetype units)
{
    return QString::fromUcs4(units == 1 ? U"\uFE00" : U"\U000E0100", 1);
}

/// What the kana at a place and the mark behind it are together, if a font has that; otherwise 0.
char32_t withMarkAfter(const QString &text, qsizetype position, const FontChain &fonts)
{
    if (position + 1 >= text.size() || spacingVoicedMark(text.at(position + 1).unicode()) == 0)
        return 0;
    const char32_t letter =
        withVoicedMark(text.at(position).unicode(), text.at(position + 1).unicode());
    return letter != 0 && fonts.fontOf(letter) ? letter : 0;
}

} // namespace

QString drawnText(const QString &text, const FontChain &fonts)
{
    QString drawn;
    drawn.reserve(text.size());
    for (qsizetype position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        const qsizetype units = unitsOf(character);
        if (const char32_t letter = withMarkAfter(text, position, fonts)) {
            drawn += QString::fromUcs4(&letter, 1) + standIn(1);
            position += units + 1;
            continue;
        }
        const bool endsLine =
            position + units == text.size() || text.at(position + units) == QChar::LineSeparator;
        // Qt draws a hyphen for one that ends the paragraph too.
        const bool endsInSoftHyphen = character == QChar::SoftHyphen && endsLine;
        if (endsInSoftHyphen || (isInvisibleFormat(character) && !isUnderstoodByQt(character)))
            drawn += standIn(units);
        else if (const char32_t mark = spacingVoicedMark(character))
            drawn += QString::fromUcs4(&mark, 1);
        else if (isWhite(character) && QChar::isPrint(character) && !fonts.fontOf(character))
            drawn += QChar(fonts.fontOf(U'\u2003') ? u'\u2003' : u'\u3000');
        else
            drawn += QStringView(text).mid(position, units);
        position += units;
    }
    return drawn;
}

} // namespace noticedesk
