// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <hb.h>
#include <map>
#include <vector>

namespace noticedesk
{

/// Adds glyphs to a TrueType font that look like others of it and advance further (or less). In
/// this way a space between two characters is part of the first one's width: a program that reads
/// the text out of a PDF finds no gap there, and the widths in the font are those that the PDF
/// states (ISO 19005-2, 6.2.11.5).
class WiderGlyphs final
{
public:
    /// To the font of a face, which must outlive this object.
    explicit WiderGlyphs(hb_face_t *face);

    /// A glyph of the face whose advance is wider by so many thousandths of the em.
    void add(unsigned glyph, int space);
    /// Its number in the font; it must have been added.
    unsigned glyphOf(unsigned glyph, int space) const { return m_numbers.at({glyph, space}); }

    /// The font file.
    QByteArray program() const;

private:
    struct Wider
    {
        unsigned glyph = 0;
        int space = 0;
    };

    hb_face_t *m_face;
    unsigned m_count;
    std::vector<Wider> m_wider;
    std::map<std::pair<unsigned, int>, unsigned> m_numbers;
};

} // namespace noticedesk
