// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/glyphtexts.h"

#include "domain/character.h"
#include "sheets/typesetting/graphemes.h"
#include "sheets/typesetting/markplaces.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isLineEnd(char32_t character)
{
    return character == QChar::LineSeparator;
}

bool isBlankInLine(char32_t character)
{
    return isWhite(character) && !isLineEnd(character);
}

/// Collects the glyphs of a line in the order of its text.
class GlyphsInOrder final
{
public:
    GlyphsInOrder(const QString &drawn, const FontChain &fonts) : m_drawn(drawn), m_fonts(fonts) {}

    /// A glyph that draws this part of the text.
    void add(ShapedGlyph glyph, int from, int length)
    {
        glyph.textStart = m_covered;
        glyph.textLength = from + length - m_covered;
        m_covered = from + length;
        m_glyphs.push_back(glyph);
    }
    /// A further glyph of what the last one draws.
    void addFurther(ShapedGlyph glyph)
    {
        glyph.textStart = m_covered;
        glyph.textLength = 0;
        m_glyphs.push_back(glyph);
    }
    /// A blank that has no glyph.
    void addBlank(int from, int length)
    {
        if (const auto blank = m_fonts.face(0).glyph(U' '))
            add(afterLast(0, *blank), from, length);
    }
    /// An invisible character, as a blank of no width: readers that know one character for each
    /// glyph only (Ghostscript 10) keep it too. Where no font has one, it belongs to its neighbour.
    void addInvisible(int from, int length)
    {
        const int font = static_cast<int>(m_fonts.families().size()) - 1;
        const auto blank = m_fonts.face(font).glyph(zeroWidthSpace);
        if (blank && m_fonts.face(font).isBlank(*blank) && m_fonts.face(font).advance(*blank) == 0)
            add(afterLast(font, *blank), from, length);
        else
            addWithoutGlyph(from + length);
    }
    /// Characters without a glyph of their own belong to the one before them; those at the line's
    /// beginning, to the first.
    void addWithoutGlyph(int end)
    {
        if (m_glyphs.empty())
            return;
        m_glyphs.back().textLength += end - m_covered;
        m_covered = end;
    }

    char32_t characterAt(int position) const { return noticedesk::characterAt(m_drawn, position); }
    std::optional<unsigned> nominal(const ShapedGlyph &glyph, int position) const
    {
        return m_fonts.face(glyph.face).glyph(characterAt(position));
    }

    bool isBlank(const ShapedGlyph &glyph) const
    {
        return m_fonts.face(glyph.face).isBlank(glyph.index);
    }
    bool isLast(const ShapedGlyph &glyph) const
    {
        return !m_glyphs.empty() && m_glyphs.back().index == glyph.index &&
               m_glyphs.back().x == glyph.x && m_glyphs.back().face == glyph.face;
    }
    const std::vector<ShapedGlyph> &glyphs() const { return m_glyphs; }
    std::vector<ShapedGlyph> take() { return std::move(m_glyphs); }

private:
    static constexpr char32_t zeroWidthSpace = 0x200B;

    const QString &m_drawn;
    const FontChain &m_fonts;
    std::vector<ShapedGlyph> m_glyphs;
    int m_covered = 0; ///< so much of the text has a glyph

    ShapedGlyph afterLast(int font, unsigned index) const
    {
        ShapedGlyph glyph;
        glyph.index = index;
        glyph.face = static_cast<short>(font);
        if (!m_glyphs.empty()) {
            const ShapedGlyph &last = m_glyphs.back();
            glyph.x =
                last.x + static_cast<float>(m_fonts.face(last.face).advance(last.index) / 1000);
        }
        return glyph;
    }
};

/// The usual line: one nominal glyph for each character, in reading order, advancing to the right.
/// False if it is not.
bool assignCharacters(ShapedLine &line, const QString &drawn, const FontChain &fonts)
{
    GlyphsInOrder result(drawn, fonts);
    auto glyph = line.glyphs.begin();
    float last = -1;
    for (int at = 0; at < drawn.size();) {
        const char32_t character = characterAt(drawn, at);
        const int length = static_cast<int>(unitsOf(character));
        const bool isNext =
            glyph != line.glyphs.end() && result.nominal(*glyph, at) == glyph->index;
        if (isNext && !isInvisibleFormat(character)) {
            if (QChar::isMark(character) || glyph->x < last)
                return false;
            last = glyph->x;
            result.add(*glyph++, at, length);
        } else if (isBlankInLine(character)) {
            result.addBlank(at, length);
        } else if (isInvisibleFormat(character) && !isLineEnd(character)) {
            // Some are given a blank of no width.
            const auto next = glyph == line.glyphs.end() ? glyph : glyph + 1;
            if (next != glyph && result.isBlank(*glyph) &&
                (next == line.glyphs.end() || next->x == glyph->x))
                glyph = next;
            result.addInvisible(at, length);
        } else if (!isLineEnd(character)) {
            return false;
        }
        at += length;
    }
    if (glyph != line.glyphs.end())
        return false;
    line.glyphs = result.take();
    return true;
}

/// The glyphs of a cluster, each with its character if each draws one.
bool addOneByOne(GlyphsInOrder &result, std::vector<ShapedGlyph> cluster, int from, int end)
{
    std::vector<std::pair<ShapedGlyph, int>> found;
    for (int at = from; at < end;) {
        const char32_t character = result.characterAt(at);
        const int length = static_cast<int>(unitsOf(character));
        if (!isInvisibleFormat(character)) {
            const auto own =
                std::find_if(cluster.begin(), cluster.end(), [&](const ShapedGlyph &each) {
                    return result.nominal(each, at) == each.index;
                });
            if (own == cluster.end())
                return false;
            found.emplace_back(*own, at);
            cluster.erase(own);
        }
        at += length;
    }
    if (!cluster.empty() || found.empty())
        return false;
    auto next = found.begin();
    for (int at = from; at < end;) {
        const int length = static_cast<int>(unitsOf(result.characterAt(at)));
        if (next != found.end() && next->second == at)
            result.add(next++->first, at, length);
        else
            result.addInvisible(at, length);
        at += length;
    }
    return true;
}

/// Takes the blanks of no width away that stand for invisible characters.
void eraseHidden(std::vector<ShapedGlyph> &cluster, QStringView drawn, const GlyphsInOrder &result)
{
    const auto characters = drawn.toUcs4();
    const bool hidesSome = std::any_of(characters.begin(), characters.end(), isInvisibleFormat);
    const bool hasBlank = std::any_of(characters.begin(), characters.end(), isBlankInLine);
    if (hidesSome && !hasBlank)
        std::erase_if(cluster, [&](const ShapedGlyph &each) { return result.isBlank(each); });
}

/// Any other line: asks for the glyphs of each grapheme alone.
void assignClusters(ShapedLine &line, const QString &drawn, const GlyphsOfPart &glyphsOfPart,
                    const FontChain &fonts)
{
    GlyphsInOrder result(drawn, fonts);
    int from = 0;
    for (const int end : graphemeEnds(drawn)) {
        auto cluster = glyphsOfPart(from, end - from);
        eraseHidden(cluster, QStringView(drawn).mid(from, end - from), result);
        // Letters that share one glyph give it each.
        std::erase_if(cluster, [&](const ShapedGlyph &each) { return result.isLast(each); });
        const char32_t first = characterAt(drawn, from);
        if (cluster.empty() && isBlankInLine(first)) {
            result.addBlank(from, end - from);
        } else if (cluster.empty() && isInvisibleFormat(first) && !isLineEnd(first)) {
            for (int at = from; at < end; at += static_cast<int>(unitsOf(characterAt(drawn, at))))
                result.addInvisible(at, static_cast<int>(unitsOf(characterAt(drawn, at))));
        } else if (cluster.empty() && !isLineEnd(first)) {
            result.addWithoutGlyph(end);
        } else if (!cluster.empty() && !addOneByOne(result, cluster, from, end)) {
            result.add(cluster.front(), from, end - from);
            for (auto further = cluster.begin() + 1; further != cluster.end(); ++further)
                result.addFurther(*further);
        }
        from = end;
    }
    // A cluster that was asked for alone may have been joined with its neighbour: then the line's
    // own glyphs are right, and the first of them stands for the whole text.
    const auto indexes = [](const std::vector<ShapedGlyph> &glyphs) {
        std::vector<unsigned> all;
        all.reserve(glyphs.size());
        for (const ShapedGlyph &glyph : glyphs)
            all.push_back(glyph.index);
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto visible = [&](std::vector<ShapedGlyph> glyphs) {
        std::erase_if(glyphs, [&](const ShapedGlyph &each) { return result.isBlank(each); });
        return glyphs;
    };
    line.textInGlyphs = indexes(visible(line.glyphs)) == indexes(visible(result.glyphs()));
    if (line.textInGlyphs)
        line.glyphs = result.take();
    else if (!line.glyphs.empty())
        line.glyphs.front().textLength = static_cast<int>(line.text.size());
}

} // namespace

bool assignSimply(ShapedLine &line, const QString &drawn, const FontChain &fonts)
{
    // Tabulators have their own places, and signs such as soft hyphens steer where Qt breaks lines.
    const auto characters = drawn.toUcs4();
    line.simple = std::none_of(characters.begin(), characters.end(),
                               [](char32_t character) {
                                   return character == U'\t' ||
                                          (isInvisibleFormat(character) && !isLineEnd(character));
                               }) &&
                  assignCharacters(line, drawn, fonts);
    return line.simple;
}

void assignTexts(ShapedLine &line, const QString &drawn, const GlyphsOfPart &glyphsOfPart,
                 const FontChain &fonts)
{
    if (assignSimply(line, drawn, fonts) || assignCharacters(line, drawn, fonts))
        return;
    assignClusters(line, drawn, glyphsOfPart, fonts);
    placeMarks(line, fonts);
}

} // namespace noticedesk
