// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/outlines.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace noticedesk
{

/// Some glyphs of a TrueType font as a font of their own, with the tables that a PDF needs and
/// without hints (ISO 32000-1, 9.9).
///
/// A glyph can stand in it once more with another advance. In this way a space between two
/// characters is part of the first one's width: a program that reads the text out of a PDF finds no
/// gap there, and the widths in the font are those that the PDF states (ISO 19005-2, 6.2.11.5).
class FontCut final
{
public:
    /// A glyph of the font, and by how many thousandths of the em its advance is wider (or
    /// narrower).
    using Glyph = std::pair<unsigned, int>;

    /// The outlines must outlive this object. Throws std::out_of_range if the font has no such
    /// glyph.
    FontCut(const Outlines &outlines, const std::vector<Glyph> &wanted);

    /// The number of a wanted glyph in the new font.
    unsigned numberOf(const Glyph &glyph) const;

    /// The font file: equal bytes for equal glyphs.
    QByteArray program() const;

private:
    void addWithComponents(unsigned glyph);
    QByteArray bytesOf(unsigned glyph) const;

    const Outlines &m_outlines;
    std::map<unsigned, unsigned> m_numbers; ///< of the glyphs as they are, by those of the font
    std::set<unsigned> m_components;        ///< whose points may have to keep their numbers
    std::map<Glyph, unsigned> m_wider;      ///< numbers of those with another advance
};

} // namespace noticedesk
