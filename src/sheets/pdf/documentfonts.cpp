// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/documentfonts.h"

#include <cmath>

namespace noticedesk
{

DocumentFonts::DocumentFonts(const FontChain &fonts, std::shared_ptr<const FormFont> formFont)
    : m_fonts(fonts),
      m_formFont(std::move(formFont)),
      m_own(static_cast<std::size_t>(fonts.families().size()))
{
}

FontSubset &DocumentFonts::own(int face)
{
    auto &subset = m_own[static_cast<std::size_t>(face)];
    if (!subset)
        subset = std::make_unique<FontSubset>(m_fonts.face(face));
    return *subset;
}

FontCode DocumentFonts::codeOf(const ShapedLine &line, const ShapedGlyph &glyph)
{
    const auto text = QStringView(line.text).mid(glyph.textStart, glyph.textLength);
    const bool oneCharacter =
        text.size() == 1 || (text.size() == 2 && text.front().isHighSurrogate());
    const int space = static_cast<int>(std::lround(glyph.space * 1000));
    if (!oneCharacter) {
        FontSubset &subset = own(glyph.face);
        const int code = subset.codeOf(glyph.index, text.toString(), space);
        return {glyph.face + 1, code, subset.width(code)};
    }
    const char32_t character = text.size() == 2 ? QChar::surrogateToUcs4(text.front(), text.back())
                                                : text.front().unicode();
    if (glyph.face == 0) {
        if (const int code = m_formFont->codes.knownCode(glyph.index, character, space)) {
            m_formFontUsed = true;
            return {0, code, m_formFont->codes.width(code)};
        }
    }
    FontSubset &subset = own(glyph.face);
    const int code = subset.codeOf(glyph.index, character, space);
    return {glyph.face + 1, code, subset.width(code)};
}

QByteArray DocumentFonts::write(PdfFile &file, Deflater &deflater) const
{
    QByteArray entries;
    if (m_formFontUsed) {
        const int number = file.reserve();
        m_formFont->program.write(file, number);
        entries += "/F0 " + pdfReference(number);
    }
    for (std::size_t face = 0; face < m_own.size(); ++face) {
        if (!m_own[face])
            continue;
        const int number = file.reserve();
        FontProgram(*m_own[face], deflater).write(file, number);
        entries += "/F" + QByteArray::number(face + 1) + ' ' + pdfReference(number);
    }
    return entries;
}

} // namespace noticedesk
