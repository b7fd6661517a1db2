// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontruns.h"

#include "domain/character.h"
#include "sheets/typesetting/alphabet.h"
#include "sheets/typesetting/graphemes.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

using Characters = QList<uint>;

/// What takes the font of the characters before it.
bool isNotDrawn(char32_t character)
{
    return isInvisibleFormat(character) || character == U'\t' || character == U'\n';
}

/// The font that draws all of these characters, if one suits them all: that of the most demanding
/// of them, and of several that, the first.
std::optional<int> commonFont(const Characters &characters, const FontChain &fonts)
{
    std::optional<int> common;
    for (const char32_t character : characters) {
        if (!isNotDrawn(character))
            common = std::max(common, fonts.fontOf(character));
    }
    for (int font = common.value_or(0); common && font < fonts.families().size(); ++font) {
        if (std::all_of(characters.begin(), characters.end(), [&](char32_t character) {
                return isNotDrawn(character) || fonts.suits(font, character) ||
                       !fonts.canDraw(character);
            }))
            return font;
    }
    return std::nullopt;
}

class Runs
{
public:
    explicit Runs(const FontChain &fonts) : m_fonts(fonts) {}

    void add(int from, int length, int font)
    {
        if (font > 0 && font == m_last) {
            m_runs.back().length += length;
        } else if (font > 0) {
            QTextLayout::FormatRange run{from, length, {}};
            run.format.setFontFamilies(QStringList{m_fonts.families().at(font)});
            m_runs.append(run);
        }
        m_last = font;
    }

    /// Each of the characters from the font that draws it.
    void addEach(int from, const Characters &characters)
    {
        for (const char32_t character : characters) {
            const auto font =
                isNotDrawn(character) ? std::optional<int>() : m_fonts.fontOf(character);
            const int length = static_cast<int>(unitsOf(character));
            add(from, length, font.value_or(m_last));
            from += length;
        }
    }

    const QList<QTextLayout::FormatRange> &runs() const { return m_runs; }

private:
    const FontChain &m_fonts;
    QList<QTextLayout::FormatRange> m_runs;
    int m_last = 0; ///< the font of what was added last
};

/// A word, or what else is set in one font if there is one that suits it.
struct Unit
{
    int from = 0;
    int end = 0;
    bool isWord = false;
};

/// Words with their marks, hyphens and apostrophes, and each other grapheme alone.
std::vector<Unit> unitsIn(const QString &text)
{
    std::vector<Unit> units;
    bool joined = false; // the last unit is a word and a sign that may go on with it
    int from = 0;
    for (const int end : graphemeEnds(text)) {
        const char32_t base = characterAt(text, from);
        const bool afterWord = !units.empty() && units.back().isWord;
        if (isAlphabetic(base) && joined) {
            units.pop_back();
            units.back().end = end;
        } else if (isAlphabetic(base) && afterWord) {
            units.back().end = end;
        } else {
            units.push_back({from, end, isAlphabetic(base)});
        }
        joined = afterWord && joinsWord(base);
        from = end;
    }
    return units;
}

} // namespace

QList<QTextLayout::FormatRange> fontRuns(const QString &text, const FontChain &fonts)
{
    const bool oneFont = std::all_of(text.begin(), text.end(), [&](QChar unit) {
        return isNotDrawn(unit.unicode()) || fonts.fontOf(unit.unicode()) == 0;
    });
    if (oneFont)
        return {};
    Runs runs(fonts);
    for (const Unit &unit : unitsIn(text)) {
        const int length = unit.end - unit.from;
        if (const auto font =
                commonFont(QStringView(text).mid(unit.from, length).toUcs4(), fonts)) {
            runs.add(unit.from, length, *font);
            continue;
        }
        // No font suits the whole word: its letters come each from one, with the marks over it.
        int from = unit.from;
        for (const int end : graphemeEnds(text.mid(unit.from, length))) {
            const auto grapheme = QStringView(text).mid(from, unit.from + end - from).toUcs4();
            if (const auto font = commonFont(grapheme, fonts))
                runs.add(from, unit.from + end - from, *font);
            else
                runs.addEach(from, grapheme);
            from = unit.from + end;
        }
    }
    return runs.runs();
}

} // namespace noticedesk
