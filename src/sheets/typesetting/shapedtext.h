// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace noticedesk
{

/// One glyph of a line. Lengths are in em (the text size).
struct ShapedGlyph
{
    unsigned index = 0; ///< in the font file
    short face = 0;     ///< position in the FontChain
    float x = 0;        ///< from the line's left end
    float y = 0;        ///< below the base line
    int textStart = 0;  ///< first UTF-16 unit of the line's text that it draws
    int textLength = 0; ///< 0 for a further glyph of the same characters
    float space = 0;    ///< that follows it on the line beside its own advance; not a character
};

/// One line of a paragraph, as it was broken: its characters and the glyphs that draw them, in
/// reading order.
struct ShapedLine
{
    QString text;     ///< the characters of this line, in reading order
    int start = 0;    ///< where they begin in the paragraph
    double width = 0; ///< em, without blanks at the end
    std::vector<ShapedGlyph> glyphs;
    /// Each glyph draws one character and stands right of the one before it, so that letters can
    /// be spaced. Otherwise some are combined, joined or read from right to left.
    bool simple = true;
    /// The texts of the glyphs, one after the other, are the line's text. Otherwise it must be
    /// stated beside them.
    bool textInGlyphs = true;
    bool endsParagraph = false; ///< nothing follows, or a line end was typed here
};

/// A paragraph that was broken into lines.
struct ShapedText
{
    std::vector<ShapedLine> lines; ///< at least one
};

} // namespace noticedesk
