// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/pdf/formfonts.h"
#include "sheets/typesetting/shapedtext.h"

namespace noticedesk
{

/// How a page names a glyph: which font, and the code in it.
struct FontCode
{
    int font = 0; ///< 0 is the form's font, 1 and up are the document's own, one for each face
    int code = 0;
    double width = 0; ///< thousandths of the em
};

/// The fonts of one PDF: the form's, shared by all documents, and its own for what else it prints.
class DocumentFonts final
{
public:
    DocumentFonts(const FontChain &fonts, std::shared_ptr<const FormFont> formFont);

    FontCode codeOf(const ShapedLine &line, const ShapedGlyph &glyph);

    /// Writes the fonts that were used and gives the entries of a resource dictionary for them.
    QByteArray write(PdfFile &file, Deflater &deflater) const;

private:
    FontSubset &own(int face);

    const FontChain &m_fonts;
    std::shared_ptr<const FormFont> m_formFont;
    bool m_formFontUsed = false;
    std::vector<std::unique_ptr<FontSubset>> m_own;
};

} // namespace noticedesk
