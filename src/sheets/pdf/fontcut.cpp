// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/fontcut.h"

#include "sheets/typesetting/glyphoutline.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk
{

namespace
{

/// A glyph that is another one, at its place.
QByteArray sameGlyph(unsigned number, const QByteArray &glyph)
{
    constexpr unsigned wordsThatAreOffsets = 0x0003;
    QByteArray bytes;
    appendWord(bytes, 0xFFFF); // composed
    bytes += glyph.sliced(2, glyphHeaderSize - 2);
    appendWord(bytes, wordsThatAreOffsets);
    appendWord(bytes, number);
    appendLongWord(bytes, 0); // right, up
    return bytes;
}

quint32 checkSumOf(const QByteArray &words)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < words.size(); at += 4)
        sum += qFromBigEndian<quint32>(words.constData() + at);
    return sum;
}

void padTo(QByteArray &bytes, qsizetype multiple)
{
    bytes.append((multiple - bytes.size() % multiple) % multiple, '\0');
}

struct NamedTable
{
    const char *name;
    QByteArray bytes;
};

/// A font file of these tables, which are in the order of their names.
QByteArray fontFile(std::array<NamedTable, 6> tables)
{
    constexpr quint32 trueType = 0x00010000;
    constexpr unsigned recordSize = 16;
    constexpr unsigned searchRange = 4 * recordSize; // the largest power of two within six records
    constexpr unsigned entrySelector = 2;
    constexpr quint32 sumOfFile = 0xB1B0AFBA;
    QByteArray file;
    appendLongWord(file, trueType);
    appendWord(file, static_cast<unsigned>(tables.size()));
    appendWord(file, searchRange);
    appendWord(file, entrySelector);
    appendWord(file, static_cast<unsigned>(tables.size()) * recordSize - searchRange);
    auto place = static_cast<quint32>(file.size() + qsizetype{recordSize} * 6);
    quint32 placeOfHead = 0;
    QByteArray all;
    for (NamedTable &table : tables) {
        const auto length = static_cast<quint32>(table.bytes.size());
        padTo(table.bytes, 4);
        file += table.name;
        appendLongWord(file, checkSumOf(table.bytes));
        appendLongWord(file, place);
        appendLongWord(file, length);
        if (qstrcmp(table.name, "head") == 0)
            placeOfHead = place;
        place += static_cast<quint32>(table.bytes.size());
        all += table.bytes;
    }
    file += all;
    qToBigEndian(sumOfFile - checkSumOf(file), file.data() + placeOfHead + FontFigure::checkSum);
    return file;
}

} // namespace

FontCut::FontCut(const Outlines &outlines, const std::vector<Glyph> &wanted) : m_outlines(outlines)
{
    m_numbers.emplace(0, 0); // .notdef, which every font begins with
    for (const auto &[glyph, space] : wanted) {
        addWithComponents(glyph);
        if (space != 0)
            m_wider.emplace(Glyph(glyph, space), 0);
    }
    unsigned number = 0;
    for (auto &each : m_numbers)
        each.second = number++;
    for (auto &each : m_wider)
        each.second = number++;
}

void FontCut::addWithComponents(unsigned glyph)
{
    if (!m_numbers.emplace(glyph, 0).second)
        return;
    for (const unsigned component : componentsOf(m_outlines.glyph(glyph))) {
        m_components.insert(component);
        addWithComponents(component);
    }
}

unsigned FontCut::numberOf(const Glyph &glyph) const
{
    return glyph.second == 0 ? m_numbers.at(glyph.first) : m_wider.at(glyph);
}

QByteArray FontCut::bytesOf(unsigned glyph) const
{
    if (glyph == 0)
        return {}; // nothing is drawn with it
    // A composed glyph may name points of its components.
    QByteArray bytes = m_components.contains(glyph) ? withoutHints(m_outlines.glyph(glyph))
                                                    : m_outlines.trimmedGlyph(glyph);
    if (!componentsOf(bytes).empty())
        bytes = withComponents(bytes, [&](unsigned component) { return m_numbers.at(component); });
    return bytes;
}

QByteArray FontCut::program() const
{
    QByteArray head = m_outlines.head().bytes().toByteArray();
    QByteArray header = m_outlines.horizontalHeader().bytes().toByteArray();
    QByteArray profile = m_outlines.profile().bytes().toByteArray();
    QByteArray glyphs;
    QByteArray places;
    QByteArray metrics;
    unsigned widest = m_outlines.horizontalHeader().word(FontFigure::widest);
    const auto add = [&](const QByteArray &glyph, unsigned advance, unsigned bearing) {
        widest = std::max(widest, advance);
        appendLongWord(places, static_cast<quint32>(glyphs.size()));
        glyphs += glyph;
        padTo(glyphs, 2);
        appendWord(metrics, advance);
        appendWord(metrics, bearing);
    };
    for (const auto &[glyph, number] : m_numbers) {
        const Outlines::Metrics own = m_outlines.metricsOf(glyph);
        add(bytesOf(glyph), own.advance, own.bearing);
    }
    const double unit = m_outlines.head().word(FontFigure::unitsPerEm) / 1000.0;
    for (const auto &[wider, number] : m_wider) {
        const Outlines::Metrics own = m_outlines.metricsOf(wider.first);
        const QByteArray glyph = m_outlines.glyph(wider.first);
        const long advance = static_cast<long>(own.advance) + std::lround(wider.second * unit);
        add(glyph.size() < glyphHeaderSize ? QByteArray()
                                           : sameGlyph(m_numbers.at(wider.first), glyph),
            static_cast<unsigned>(std::max(advance, 0L)), own.bearing);
    }
    appendLongWord(places, static_cast<quint32>(glyphs.size()));
    if (glyphs.isEmpty())
        glyphs.append('\0'); // some readers refuse a font with an empty table

    const auto count = static_cast<unsigned>(m_numbers.size() + m_wider.size());
    qToBigEndian(quint32{0}, head.data() + FontFigure::checkSum);
    setWord(head, FontFigure::placeFormat, 1); // long words
    setWord(header, FontFigure::widest, widest);
    setWord(header, FontFigure::metricCount, count);
    setWord(profile, FontFigure::glyphCount, count);
    for (qsizetype at = FontFigure::hints; at < FontFigure::hintsEnd; at += 2)
        setWord(profile, at, at == FontFigure::hints ? 1 : 0);
    if (!m_wider.empty()) {
        // Each is composed of one glyph, which may be the largest of the font or itself composed.
        const auto raise = [&](qsizetype at, unsigned least) {
            setWord(profile, at, std::max<unsigned>(m_outlines.profile().word(at), least));
        };
        raise(FontFigure::allPoints, m_outlines.profile().word(FontFigure::points));
        raise(FontFigure::allContours, m_outlines.profile().word(FontFigure::contours));
        raise(FontFigure::components, 1);
        raise(FontFigure::componentDepth,
              m_outlines.profile().word(FontFigure::componentDepth) + 1U);
    }
    return fontFile({{{"glyf", glyphs},
                      {"head", head},
                      {"hhea", header},
                      {"hmtx", metrics},
                      {"loca", places},
                      {"maxp", profile}}});
}

} // namespace noticedesk
