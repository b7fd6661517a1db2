// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/documentfonts.h"

#include <QByteArray>

namespace noticedesk
{

/// Writes runs of text as PDF text operators (ISO 32000-1, 9.4), inside a text object.
class TextOperators final
{
public:
    /// Appends to the bytes; the height turns the layout's downward y into PDF's upward one (pt).
    TextOperators(QByteArray &out, double height, DocumentFonts &fonts)
        : m_out(out), m_height(height), m_fonts(fonts)
    {
    }

    void show(const TextRun &run);

private:
    void showGlyphs(const TextRun &run);
    void select(int font, double size);
    void space(double letterSpacing);
    void moveTo(QPointF position);
    void closeArray();

    QByteArray &m_out;
    double m_height;
    DocumentFonts &m_fonts;
    int m_font = -1;
    double m_size = 0;
    double m_spacing = 0;
    QPointF m_lineStart; ///< of the text line matrix, in PDF's coordinates
    bool m_open = false; ///< inside [<
};

} // namespace noticedesk
