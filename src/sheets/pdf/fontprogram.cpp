// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/tr.h"
#include "sheets/pdf/fontcut.h"
#include "sheets/pdf/fontsubset.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <cmath>
#include <stdexcept>

namespace noticedesk
{

namespace
{

void appendHex(QByteArray &out, char16_t unit)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(digits[(unit >> shift) & 15]);
}

FontCut cutOut(const FontFace &face, const std::vector<FontCut::Glyph> &glyphs)
{
    try {
        return FontCut(face.outlines(), glyphs);
    } catch (const std::out_of_range &) {
        throw Error(tr("the font is damaged"), face.fileName());
    }
}

/// Six letters that differ when the glyphs do (ISO 32000-1, 9.6.4).
QByteArray subsetTag(const QByteArray &program)
{
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Md5);
    QByteArray tag;
    for (int at = 0; at < 6; ++at)
        tag.append(static_cast<char>('A' + static_cast<unsigned char>(hash.at(at)) % 26));
    return tag;
}

} // namespace

FontProgram::FontProgram(const FontSubset &subset, Deflater &deflater)
{
    const FontFace &face = subset.face();
    std::vector<FontCut::Glyph> glyphs;
    glyphs.reserve(subset.m_entries.size());
    for (const auto &entry : subset.m_entries)
        glyphs.emplace_back(entry.glyph, entry.space);
    const FontCut cut = cutOut(face, glyphs);
    const QByteArray program = cut.program();
    m_program = deflater.compress(program);
    m_programLength = program.size();

    QByteArray glyphMap(2, '\0');
    QByteArray widths("[");
    bool open = false;
    int code = 0;
    for (const auto &entry : subset.m_entries) {
        ++code;
        const unsigned glyph = cut.numberOf({entry.glyph, entry.space});
        glyphMap.append(static_cast<char>(glyph >> 8));
        glyphMap.append(static_cast<char>(glyph & 0xff));
        // Full width, the default, is left out.
        const bool full = std::abs(entry.width - 1000) < 0.0005;
        if (!full && !open)
            widths += QByteArray::number(code) + '[';
        else if (full && open)
            widths += ']';
        open = !full;
        if (open) {
            appendPdfNumber(widths, entry.width, 3);
            widths += ' ';
        }
    }
    m_widths = widths + (open ? "]]" : "]");
    m_glyphMap = deflater.compress(glyphMap);

    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    // Single codes in blocks of at most 100 (Adobe Technical Note 5014): Ghostscript 10 misreads
    // ranges of codes with a list of texts, and rewrites all text into other letters.
    constexpr std::size_t mostInBlock = 100;
    const auto &entries = subset.m_entries;
    for (std::size_t first = 0; first < entries.size(); first += mostInBlock) {
        const std::size_t end = std::min(first + mostInBlock, entries.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (std::size_t at = first; at < end; ++at) {
            map += '<';
            appendHex(map, static_cast<char16_t>(at + 1));
            map += "><";
            for (const QChar unit : entries[at].text)
                appendHex(map, unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    m_unicodeMap = deflater.compress(
        map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");

    m_name = subsetTag(m_program) + '+' + face.postScriptName();
    // Flags 4: a symbolic font, whose codes follow no standard encoding. The stem width is not
    // stated by the font file; 80 is usual for Kai type and only steers substitution.
    m_descriptor = "/Flags 4/ItalicAngle 0/StemV 80/FontBBox[";
    const FontFace::Bounds bounds = face.bounds();
    for (const double figure : {bounds.left, bounds.bottom, bounds.right, bounds.top}) {
        appendPdfNumber(m_descriptor, figure, 0);
        m_descriptor += ' ';
    }
    m_descriptor += "]/Ascent ";
    appendPdfNumber(m_descriptor, face.ascent(), 0);
    m_descriptor += "/Descent ";
    appendPdfNumber(m_descriptor, face.descent(), 0);
    m_descriptor += "/CapHeight ";
    appendPdfNumber(m_descriptor, face.capHeight(), 0);
}

std::optional<FontProgram> FontProgram::fromBytes(const QByteArray &bytes)
{
    FontProgram program;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> program.m_name >> program.m_descriptor >> program.m_widths >> program.m_glyphMap >>
        program.m_unicodeMap >> program.m_program >> program.m_programLength;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(program)
                                                                : std::nullopt;
}

QByteArray FontProgram::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_name << m_descriptor << m_widths << m_glyphMap << m_unicodeMap << m_program
           << m_programLength;
    return bytes;
}

void FontProgram::write(PdfFile &file, int number) const
{
    const int program = file.reserve();
    file.writeCompressed(program, "/Length1 " + QByteArray::number(m_programLength), m_program);
    const int glyphMap = file.reserve();
    file.writeCompressed(glyphMap, {}, m_glyphMap);
    const int unicodeMap = file.reserve();
    file.writeCompressed(unicodeMap, {}, m_unicodeMap);
    const int descriptor = file.write("<</Type/FontDescriptor/FontName/" + m_name + m_descriptor +
                                      "/FontFile2 " + pdfReference(program) + ">>");
    const int descendant =
        file.write("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + m_name +
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W" +
                   m_widths + "/CIDToGIDMap " + pdfReference(glyphMap) + "/FontDescriptor " +
                   pdfReference(descriptor) + ">>");
    file.write(number, "<</Type/Font/Subtype/Type0/BaseFont/" + m_name +
                           "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) +
                           "]/ToUnicode " + pdfReference(unicodeMap) + ">>");
}

} // namespace noticedesk
