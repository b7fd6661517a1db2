// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/textoperators.h"

#include <cmath>

namespace noticedesk
{

namespace
{

/// A glyph that is off its natural place by less than this is left where it falls (pt).
constexpr double tolerance = 0.02;

void appendCode(QByteArray &out, int code)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const char hex[] = {digits[(code >> 12) & 15], digits[(code >> 8) & 15],
                        digits[(code >> 4) & 15], digits[code & 15]};
    appendBytes(out, hex, sizeof hex);
}

} // namespace

void TextOperators::show(const TextRun &run)
{
    if (run.glyphCount == 0)
        return;
    const ShapedLine &line = run.shapedLine();
    if (line.textInGlyphs) {
        showGlyphs(run);
        return;
    }
    // Only where the glyphs cannot say it: Poppler's reader of the structure loses what follows the
    // end of a marked content inside another.
    m_out += "/Span<</ActualText" + pdfText(line.text) + ">>BDC\n";
    showGlyphs(run);
    m_out += "EMC\n";
}

void TextOperators::showGlyphs(const TextRun &run)
{
    const ShapedLine &line = run.shapedLine();
    space(run.letterSpacing);
    QPointF pen;
    bool begun = false;
    for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph) {
        const QPointF place = run.position(*glyph);
        const FontCode code = m_fonts.codeOf(line, *glyph);
        if (code.font != m_font || run.size != m_size) {
            closeArray();
            select(code.font, run.size);
        }
        const double off = place.x() - pen.x();
        if (!begun || std::abs(place.y() - pen.y()) > tolerance) {
            closeArray();
            moveTo({place.x(), m_height - place.y()});
            pen = place;
            begun = true;
        } else if (std::abs(off) > tolerance) {
            if (!m_open)
                m_out += "[<";
            m_open = true;
            m_out += '>';
            appendPdfNumber(m_out, -off * 1000 / run.size);
            m_out += '<';
            pen.setX(place.x());
        }
        if (!m_open)
            m_out += "[<";
        m_open = true;
        appendCode(m_out, code.code);
        pen.rx() += code.width * run.size / 1000 + run.letterSpacing;
    }
    closeArray();
}

void TextOperators::closeArray()
{
    if (m_open)
        m_out += ">]TJ\n";
    m_open = false;
}

void TextOperators::select(int font, double size)
{
    m_out += "/F" + QByteArray::number(font) + ' ';
    appendPdfNumber(m_out, size);
    m_out += " Tf\n";
    m_font = font;
    m_size = size;
}

void TextOperators::space(double letterSpacing)
{
    if (letterSpacing == m_spacing)
        return;
    appendPdfNumber(m_out, letterSpacing, 4);
    m_out += " Tc\n";
    m_spacing = letterSpacing;
}

void TextOperators::moveTo(QPointF position)
{
    // Written and remembered with the same rounding, so that errors do not add up.
    const QPointF rounded(std::round(position.x() * 100) / 100,
                          std::round(position.y() * 100) / 100);
    appendPdfNumber(m_out, rounded.x() - m_lineStart.x());
    m_out += ' ';
    appendPdfNumber(m_out, rounded.y() - m_lineStart.y());
    m_out += " Td\n";
    m_lineStart = rounded;
}

} // namespace noticedesk
