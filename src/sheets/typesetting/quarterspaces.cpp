// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/quarterspaces.h"

#include "domain/character.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace noticedesk
{

namespace
{

bool isChinese(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return QChar::isLetter(character) || character == U'〇' || character == U'々';
    default:
        // Rare characters of names, in the private plane of TW-Kai-Plus.
        return character >= 0xF0000;
    }
}

/// What stands on the line and belongs to the glyph before it or to none.
bool goesWithTheLast(const ShapedGlyph &glyph, char32_t character)
{
    return glyph.textLength == 0 || QChar::isMark(character) || isInvisibleFormat(character);
}

/// Whether a glyph begins where another ends. In words that are read from right to left, and where
/// those begin and end, none does.
bool follows(const ShapedGlyph &glyph, const ShapedGlyph &before, const FontChain &fonts)
{
    constexpr double tolerance = 0.02; // em
    const double end = before.x + fonts.face(before.face).advance(before.index) / 1000;
    return std::abs(glyph.x - end) < tolerance;
}

} // namespace

bool isWestern(char32_t character)
{
    constexpr char32_t firstOfEastAsia = 0x1100;
    return character < firstOfEastAsia && QChar::isLetterOrNumber(character);
}

bool wantsQuarterSpace(char32_t before, char32_t after)
{
    return (isChinese(before) && isWestern(after)) || (isWestern(before) && isChinese(after));
}

void addQuarterSpaces(ShapedLine &line, const FontChain &fonts)
{
    // What stands behind a tabulator has its own place.
    if (!line.textInGlyphs || line.text.contains(u'\t'))
        return;
    std::vector<float> places; // of the glyphs before which a space stands
    const ShapedGlyph *last = nullptr;
    char32_t before = 0;
    for (std::size_t at = 0; at < line.glyphs.size(); ++at) {
        const ShapedGlyph &glyph = line.glyphs[at];
        const char32_t character =
            glyph.textLength > 0 ? characterAt(line.text, glyph.textStart) : 0;
        if (goesWithTheLast(glyph, character))
            continue;
        if (last && follows(glyph, *last, fonts) && wantsQuarterSpace(before, character)) {
            places.push_back(glyph.x);
            line.glyphs[at - 1].space += static_cast<float>(quarterSpace);
        }
        last = &glyph;
        before = character;
    }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    float moved = 0;
    for (ShapedGlyph &glyph : line.glyphs) {
        const char32_t character =
            glyph.textLength > 0 ? characterAt(line.text, glyph.textStart) : 0;
        if (!goesWithTheLast(glyph, character)) {
            const auto left = std::upper_bound(places.begin(), places.end(), glyph.x);
            moved = static_cast<float>(quarterSpace) * static_cast<float>(left - places.begin());
        }
        glyph.x += moved;
    }
    line.width += quarterSpace * static_cast<double>(places.size());
}

} // namespace noticedesk
