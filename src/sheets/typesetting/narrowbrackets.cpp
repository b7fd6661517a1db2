// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/narrowbrackets.h"

namespace noticedesk
{

ShapedText withNarrowBrackets(ShapedText text)
{
    constexpr float half = 0.5;
    for (ShapedLine &line : text.lines) {
        if (!line.simple)
            continue;
        float saved = 0;
        for (ShapedGlyph &glyph : line.glyphs) {
            glyph.x -= saved;
            const QChar character = line.text.at(glyph.textStart);
            if (character != u'（' && character != u'）')
                continue;
            glyph.x -= half / 2;
            glyph.space -= half;
            saved += half;
        }
        line.width -= double{saved};
    }
    return text;
}

} // namespace noticedesk
