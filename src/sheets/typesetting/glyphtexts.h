// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

#include <functional>

namespace noticedesk
{

/// The glyphs of a part of the line, by position and length in its text.
using GlyphsOfPart = std::function<std::vector<ShapedGlyph>(int from, int length)>;

/// Does as assignTexts() where each character of the line has one glyph, in reading order. False,
/// and the line is as it was, where that is not so or where signs steer the line: a tabulator, a
/// soft hyphen.
bool assignSimply(ShapedLine &line, const QString &drawn, const FontChain &fonts);

/// Says of each glyph of a line which characters it draws, so that the texts of the glyphs, one
/// after the other, are the line's text; Qt 6.4 does not tell. Puts the glyphs into the order of
/// the text, and adds blank glyphs for blanks that Qt has none for (tabulators, and the one at
/// which the line was broken). The drawn text is the line's as Qt was given it.
void assignTexts(ShapedLine &line, const QString &drawn, const GlyphsOfPart &glyphsOfPart,
                 const FontChain &fonts);

} // namespace noticedesk
