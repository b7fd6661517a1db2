// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/typesetter.h"

#include "domain/error.h"
#include "sheets/typesetting/fontruns.h"
#include "sheets/typesetting/graphemes.h"
#include "sheets/typesetting/linefilling.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Text is set at 64 pixels to the em: Qt keeps positions to 1/64 pixel, so that the widths of
/// fonts of 1024 and 2048 units are exact, and a line may be 500,000 em long.
constexpr int pixelsPerEm = 64;
constexpr double widestLine = 500'000; // em

/// Paragraphs that are kept; a print job of like notices has some dozen.
constexpr qsizetype mostKept = 600;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

int positionInChain(const FontChain &fonts, const QRawFont &font)
{
    // The boxes that Qt draws where it finds no font are a font without tables, which cannot even
    // be asked for its name.
    const bool isFont = !font.fontTable("head").isEmpty();
    const int index = isFont ? fonts.indexOf(font.familyName()) : -1;
    if (index < 0)
        throw Error(QCoreApplication::translate(
                        "noticedesk", "a character would be drawn in the font %1, which is not one "
                                      "of the sheets' fonts")
                        .arg(isFont ? font.familyName() : u"-"_s));
    return index;
}

std::vector<ShapedGlyph> glyphsOf(const QList<QGlyphRun> &runs, const FontChain &fonts, double base)
{
    std::vector<ShapedGlyph> glyphs;
    for (const QGlyphRun &run : runs) {
        const auto face = static_cast<short>(positionInChain(fonts, run.rawFont()));
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype at = 0; at < indexes.size(); ++at) {
            ShapedGlyph glyph;
            glyph.index = indexes.at(at);
            if (glyph.index == 0)
                throw Error(QCoreApplication::translate("noticedesk",
                                                        "no installed font can draw a character"));
            glyph.face = face;
            glyph.x = static_cast<float>(positions.at(at).x() / pixelsPerEm);
            glyph.y = static_cast<float>((positions.at(at).y() - base) / pixelsPerEm);
            glyphs.push_back(glyph);
        }
    }
    return glyphs;
}

/// Gives each glyph its character if the line is simple: one nominal glyph for each character, in
/// reading order, advancing to the right. False if it is not.
bool assignCharacters(ShapedLine &line, const FontChain &fonts)
{
    auto glyph = line.glyphs.begin();
    float last = -1;
    for (int at = 0; at < line.text.size();) {
        const bool pair = line.text.at(at).isHighSurrogate() && at + 1 < line.text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(line.text.at(at), line.text.at(at + 1))
                 : line.text.at(at).unicode();
        if (!isLineEnd(line.text.at(at))) {
            if (glyph == line.glyphs.end() || QChar::isMark(character) || glyph->x < last ||
                fonts.face(glyph->face).glyph(character) != glyph->index)
                return false;
            last = glyph->x;
            glyph->textStart = at;
            glyph->textLength = pair ? 2 : 1;
            ++glyph;
        }
        at += pair ? 2 : 1;
    }
    return glyph == line.glyphs.end();
}

/// Qt makes no glyphs for the blanks at a line's end.
void addLastBlanks(ShapedLine &line, const FontChain &fonts)
{
    const auto blank = fonts.face(0).glyph(U' ');
    qsizetype end = line.text.size();
    if (end > 0 && isLineEnd(line.text.back()))
        --end;
    const qsizetype letters = QStringView(line.text).first(end).toUcs4().size();
    qsizetype missing = letters - static_cast<qsizetype>(line.glyphs.size());
    for (qsizetype at = end - 1; missing > 0 && blank && at >= 0 && line.text.at(at) == u' ';
         --at) {
        ShapedGlyph glyph;
        glyph.index = *blank;
        glyph.x = line.glyphs.empty() ? 0 : line.glyphs.back().x;
        line.glyphs.push_back(glyph);
        --missing;
    }
}

/// Gives each cluster of glyphs its characters in any other line, by asking for the glyphs of each
/// grapheme alone. Qt 6.4 does not say which glyph belongs to which character.
void assignClusters(ShapedLine &line, const QTextLine &source, const FontChain &fonts, double base)
{
    std::vector<ShapedGlyph> ordered;
    int from = 0;
    for (const int end : graphemeEnds(line.text)) {
        const int length = end - from;
        auto cluster = glyphsOf(source.glyphRuns(line.start + from, length), fonts, base);
        for (ShapedGlyph &glyph : cluster) {
            glyph.textStart = from;
            glyph.textLength = &glyph == cluster.data() ? length : 0;
        }
        ordered.insert(ordered.end(), cluster.begin(), cluster.end());
        from = end;
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const ShapedGlyph &a, const ShapedGlyph &b) { return a.x < b.x; });
    // A cluster that was asked for alone may have been joined with its neighbour: then the line's
    // own glyphs are right, and the first of them stands for the whole text.
    const auto same = [](const ShapedGlyph &a, const ShapedGlyph &b) { return a.index == b.index; };
    std::stable_sort(line.glyphs.begin(), line.glyphs.end(),
                     [](const ShapedGlyph &a, const ShapedGlyph &b) { return a.x < b.x; });
    if (std::equal(ordered.begin(), ordered.end(), line.glyphs.begin(), line.glyphs.end(), same))
        line.glyphs = std::move(ordered);
    else if (!line.glyphs.empty())
        line.glyphs.front().textLength = static_cast<int>(line.text.size());
}

/// How far the line's visible glyphs reach, in em. Qt 6.4 fills a line with soft hyphens or
/// directions changed by format signs beyond the width that it was given.
double reachOf(const ShapedLine &line, const FontChain &fonts)
{
    double reach = 0;
    for (const ShapedGlyph &glyph : line.glyphs) {
        const FontFace &face = fonts.face(glyph.face);
        const auto isGlyphOf = [&](char32_t blank) { return face.glyph(blank) == glyph.index; };
        if (!isGlyphOf(U' ') && !isGlyphOf(U'\u3000'))
            reach = std::max(reach, double{glyph.x} + face.advance(glyph.index) / 1000);
    }
    return reach;
}

} // namespace

Typesetter::Typesetter(std::shared_ptr<const FontChain> fonts) : m_fonts(std::move(fonts))
{
    m_font.setFamilies(m_fonts->families());
    m_font.setPixelSize(pixelsPerEm);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setKerning(false);
    m_font.setStyleStrategy(QFont::PreferAntialias);
}

ShapedLine Typesetter::wholeParagraph(QTextLine &source, const QString &text) const
{
    source.setLineWidth(widestLine * pixelsPerEm);
    ShapedLine line;
    line.start = source.textStart();
    line.text = text.mid(line.start, source.textLength());
    line.endsParagraph = line.text.isEmpty() || isLineEnd(line.text.back());
    line.glyphs = glyphsOf(source.glyphRuns(), *m_fonts, source.y() + source.ascent());
    addLastBlanks(line, *m_fonts);
    line.simple = assignCharacters(line, *m_fonts);
    return line;
}

ShapedLine Typesetter::shapeLine(QTextLine &source, const QString &text, double width) const
{
    source.setLineWidth(width * pixelsPerEm);
    ShapedLine line;
    line.start = source.textStart();
    line.text = text.mid(line.start, source.textLength());
    line.width = source.naturalTextWidth() / pixelsPerEm;
    line.endsParagraph = line.text.isEmpty() || isLineEnd(line.text.back());
    const double base = source.y() + source.ascent();
    line.glyphs = glyphsOf(source.glyphRuns(), *m_fonts, base);
    line.simple = assignCharacters(line, *m_fonts);
    if (!line.simple)
        assignClusters(line, source, *m_fonts, base);
    return line;
}

ShapedLine Typesetter::shapeLineWithin(QTextLine &source, const QString &text, double width) const
{
    constexpr int mostAttempts = 8;
    constexpr double rounding = 0.001; // em
    double room = width;
    ShapedLine line = shapeLine(source, text, room);
    for (int attempt = 0; attempt < mostAttempts && !line.simple; ++attempt) {
        const double excess = reachOf(line, *m_fonts) - width;
        if (excess <= rounding || room - excess < 1)
            break;
        room -= excess;
        line = shapeLine(source, text, room);
    }
    return line;
}

ShapedText Typesetter::shape(const QString &text, double width) const
{
    QString lineEnds = text;
    lineEnds.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(2 * pixelsPerEm);
    QTextLayout layout(lineEnds, m_font);
    layout.setTextOption(option);
    layout.setFormats(fontRuns(lineEnds, *m_fonts));
    layout.beginLayout();
    ShapedText result;
    for (QTextLine source = layout.createLine(); source.isValid(); source = layout.createLine()) {
        const ShapedLine paragraph = wholeParagraph(source, lineEnds);
        if (paragraph.simple) {
            auto lines = fillLines(paragraph, *m_fonts, width);
            lines.back().endsParagraph = paragraph.endsParagraph;
            std::move(lines.begin(), lines.end(), std::back_inserter(result.lines));
            continue;
        }
        // Where glyphs are not those of the characters, one by one, Qt has to break the lines.
        for (;;) {
            result.lines.push_back(shapeLineWithin(source, lineEnds, width));
            if (result.lines.back().endsParagraph)
                break;
            source = layout.createLine();
            if (!source.isValid())
                break;
        }
    }
    layout.endLayout();
    if (result.lines.empty())
        result.lines.emplace_back();
    result.lines.back().endsParagraph = true;
    return result;
}

bool Typesetter::canDraw(char32_t character)
{
    if (character >= m_drawable.size())
        m_drawable.resize(character + 1);
    if (!m_drawable[character])
        m_drawable[character] = m_fonts->canDraw(character);
    return m_drawable[character];
}

std::shared_ptr<const ShapedText> Typesetter::set(const QString &text, double width)
{
    const Key key{text, std::clamp(width, 1.0, 10000.0)};
    const auto known = m_lately.constFind(key);
    if (known != m_lately.constEnd())
        return *known;
    if (m_lately.size() >= mostKept)
        m_lately.clear();
    return *m_lately.insert(key, std::make_shared<const ShapedText>(shape(text, key.width)));
}

double Typesetter::advanceOf(const QString &text)
{
    // Qt may leave the blanks at a line's end out of its width, so something visible ends the line.
    constexpr double oneLine = 10000;
    const QString end(u'.');
    return set(text + end, oneLine)->lines.front().width - set(end, oneLine)->lines.front().width;
}

} // namespace noticedesk
