// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/typesetter.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "sheets/typesetting/drawntext.h"
#include "sheets/typesetting/fontruns.h"
#include "sheets/typesetting/glyphtexts.h"
#include "sheets/typesetting/linefilling.h"
#include "sheets/typesetting/quarterspaces.h"

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
    return character == QChar::LineSeparator;
}

int positionInChain(const FontChain &fonts, const QRawFont &font)
{
    // The boxes that Qt draws where it finds no font are a font without tables, which cannot even
    // be asked for its name.
    const bool isFont = !font.fontTable("head").isEmpty();
    const int index = isFont ? fonts.indexOf(font.familyName()) : -1;
    if (index < 0)
        throw Error(tr("a character would be drawn in the font %1, which is not one "
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
                throw Error(tr("no installed font can draw a character"));
            glyph.face = face;
            glyph.x = static_cast<float>(positions.at(at).x() / pixelsPerEm);
            glyph.y = static_cast<float>((positions.at(at).y() - base) / pixelsPerEm);
            glyphs.push_back(glyph);
        }
    }
    return glyphs;
}

double baseOf(const QTextLine &line)
{
    return line.y() + line.ascent();
}

/// How far the line's visible glyphs reach, in em: with its quarter spaces further than Qt filled
/// it, which itself fills a line with soft hyphens or directions changed by format signs beyond the
/// width that it was given (6.4).
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

Typesetter::Typesetter(std::shared_ptr<const FontChain> fonts)
    : m_fonts(std::move(fonts)), m_plain(*m_fonts)
{
    m_font.setFamilies(m_fonts->families());
    m_font.setPixelSize(pixelsPerEm);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setKerning(false);
    m_font.setStyleStrategy(QFont::PreferAntialias);
}

ShapedLine Typesetter::glyphsWithin(QTextLine &source, const Words &words, double width) const
{
    source.setLineWidth(width * pixelsPerEm);
    ShapedLine line;
    line.start = source.textStart();
    line.text = words.text.mid(line.start, source.textLength());
    line.width = source.naturalTextWidth() / pixelsPerEm;
    line.endsParagraph = line.text.isEmpty() || isLineEnd(line.text.back());
    line.glyphs = glyphsOf(source.glyphRuns(), *m_fonts, baseOf(source));
    return line;
}

std::optional<ShapedLine> Typesetter::simpleParagraph(QTextLine &source, const Words &words) const
{
    ShapedLine line = glyphsWithin(source, words, widestLine);
    if (!assignSimply(line, words.drawn.mid(line.start, line.text.size()), *m_fonts))
        return std::nullopt;
    return line;
}

ShapedLine Typesetter::shapeLine(QTextLine &source, const Words &words, double width) const
{
    ShapedLine line = glyphsWithin(source, words, width);
    const auto glyphsOfPart = [&](int from, int length) {
        return glyphsOf(source.glyphRuns(line.start + from, length), *m_fonts, baseOf(source));
    };
    assignTexts(line, words.drawn.mid(line.start, line.text.size()), glyphsOfPart, *m_fonts);
    if (!line.simple)
        addQuarterSpaces(line, *m_fonts);
    // Qt counts the blanks at a paragraph's end.
    line.width = reachOf(line, *m_fonts);
    return line;
}

ShapedLine Typesetter::shapeLineWithin(QTextLine &source, const Words &words, double width) const
{
    constexpr int mostAttempts = 8;
    constexpr double rounding = 0.001; // em
    double room = width;
    ShapedLine line = shapeLine(source, words, room);
    for (int attempt = 0; attempt < mostAttempts && !line.simple; ++attempt) {
        const double excess = reachOf(line, *m_fonts) - width;
        if (excess <= rounding || room - excess < 1)
            break;
        // Less than what stands on the line now, or the line would stay as it is.
        room = std::min(room - excess, source.naturalTextWidth() / pixelsPerEm - rounding);
        line = shapeLine(source, words, room);
    }
    return line;
}

void Typesetter::fill(ShapedText &result, const ShapedLine &paragraph, double width) const
{
    auto lines = fillLines(paragraph, *m_fonts, width);
    lines.back().endsParagraph = paragraph.endsParagraph;
    std::move(lines.begin(), lines.end(), std::back_inserter(result.lines));
}

ShapedText Typesetter::shape(const QString &text, double width)
{
    Words words{text, {}};
    words.text.replace(u'\n', QChar::LineSeparator);
    words.text.replace(QChar::ParagraphSeparator, QChar::LineSeparator);
    ShapedText result;
    if (const auto paragraphs = m_plain.of(words.text)) {
        for (const ShapedLine &paragraph : *paragraphs)
            fill(result, paragraph, width);
        result.lines.back().endsParagraph = true;
        return result;
    }
    words.drawn = drawnText(words.text, *m_fonts);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(2 * pixelsPerEm);
    QTextLayout layout(words.drawn, m_font);
    layout.setTextOption(option);
    layout.setFormats(fontRuns(words.drawn, *m_fonts));
    layout.beginLayout();
    for (QTextLine source = layout.createLine(); source.isValid(); source = layout.createLine()) {
        if (const auto paragraph = simpleParagraph(source, words)) {
            fill(result, *paragraph, width);
            continue;
        }
        // Where glyphs are not those of the characters, one by one, Qt has to break the lines.
        for (;;) {
            result.lines.push_back(shapeLineWithin(source, words, width));
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
