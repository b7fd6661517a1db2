// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/markplaces.h"

#include "domain/character.h"

#include <QChar>
#include <QRectF>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// Between a letter and its mark, in em.
constexpr double gapToMark = 0.04;
/// How far marks reach above and below the base line, so that they stay off the lines beside, em.
constexpr double highestMark = 1.15;
constexpr double lowestMark = 0.4;

enum class MarkPlace { Above, Below, Across };

MarkPlace placeOf(char32_t mark)
{
    switch (QChar::combiningClass(mark)) {
    case QChar::Combining_AboveAttached:
    case QChar::Combining_AboveRightAttached:
    case QChar::Combining_AboveLeft:
    case QChar::Combining_Above:
    case QChar::Combining_AboveRight:
    case QChar::Combining_DoubleAbove:
        return MarkPlace::Above;
    case QChar::Combining_BelowLeftAttached:
    case QChar::Combining_BelowAttached:
    case QChar::Combining_BelowRightAttached:
    case QChar::Combining_BelowLeft:
    case QChar::Combining_Below:
    case QChar::Combining_BelowRight:
    case QChar::Combining_DoubleBelow:
    case QChar::Combining_IotaSubscript:
        return MarkPlace::Below;
    default:
        return MarkPlace::Across;
    }
}

/// The ink of a glyph on its line, in em; y grows downwards.
QRectF inkOf(const ShapedGlyph &glyph, const FontChain &fonts)
{
    const FontFace::Bounds ink = fonts.face(glyph.face).boundsOf(glyph.index);
    return {QPointF(glyph.x + ink.left / 1000, glyph.y - ink.top / 1000),
            QPointF(glyph.x + ink.right / 1000, glyph.y - ink.bottom / 1000)};
}

double advanceOf(const ShapedGlyph &glyph, const FontChain &fonts)
{
    return fonts.face(glyph.face).advance(glyph.index) / 1000;
}

QPointF wayTo(MarkPlace place, const QRectF &letter, const QRectF &mark)
{
    QPointF way = letter.center() - mark.center();
    if (place == MarkPlace::Above)
        way.setY(std::max(std::min(0.0, letter.top() - gapToMark - mark.bottom()),
                          -highestMark - mark.top()));
    else if (place == MarkPlace::Below)
        way.setY(std::min(std::max(0.0, letter.bottom() + gapToMark - mark.top()),
                          lowestMark - mark.bottom()));
    return way;
}

} // namespace

void placeMarks(ShapedLine &line, const FontChain &fonts)
{
    const ShapedGlyph *letter = nullptr;
    QRectF ink; // of the letter and the marks that it has already
    for (ShapedGlyph &glyph : line.glyphs) {
        if (glyph.textLength == 0)
            continue;
        const char32_t character = characterAt(line.text, glyph.textStart);
        if (isInvisibleFormat(character) || fonts.face(glyph.face).isBlank(glyph.index))
            continue;
        if (!QChar::isMark(character)) {
            letter = &glyph;
            ink = inkOf(glyph, fonts);
            continue;
        }
        if (!letter)
            continue;
        if (letter->face != glyph.face) {
            const QPointF way = wayTo(placeOf(character), ink, inkOf(glyph, fonts));
            glyph.x += static_cast<float>(way.x());
            glyph.y += static_cast<float>(way.y());
            ink |= inkOf(glyph, fonts);
        }
        // It reaches the letter's end, so that programs that read the text see no gap there.
        const double end = letter->x + advanceOf(*letter, fonts);
        glyph.space = static_cast<float>(std::max(0.0, end - glyph.x - advanceOf(glyph, fonts)));
    }
}

} // namespace noticedesk
