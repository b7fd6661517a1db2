// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontruns.h"

#include "sheets/typesetting/graphemes.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool has(const FontFace &face, char32_t character)
{
    return face.glyph(character).has_value();
}

/// The first font that has the character; none for one that is not drawn, such as a joiner.
std::optional<int> fontOf(char32_t character, const FontChain &fonts)
{
    for (int font = 0; font < fonts.families().size(); ++font) {
        if (has(fonts.face(font), character))
            return font;
    }
    return std::nullopt;
}

/// The first font that has all characters of the grapheme that are drawn.
std::optional<int> fontOf(const QList<uint> &grapheme, const FontChain &fonts)
{
    for (int font = 0; font < fonts.families().size(); ++font) {
        const FontFace &face = fonts.face(font);
        if (std::all_of(grapheme.begin(), grapheme.end(), [&](uint character) {
                return has(face, character) || !fontOf(char32_t(character), fonts);
            }))
            return font;
    }
    return std::nullopt;
}

class Runs
{
public:
    explicit Runs(const QStringList &families) : m_families(families) {}

    void add(int from, int length, int font)
    {
        if (font > 0 && font == m_last) {
            m_runs.back().length += length;
        } else if (font > 0) {
            QTextLayout::FormatRange run{from, length, {}};
            run.format.setFontFamilies(QStringList{m_families.at(font)});
            m_runs.append(run);
        }
        m_last = font;
    }
    /// The font of what was added last.
    int last() const { return m_last; }
    const QList<QTextLayout::FormatRange> &runs() const { return m_runs; }

private:
    const QStringList &m_families;
    QList<QTextLayout::FormatRange> m_runs;
    int m_last = 0;
};

bool isOfFirstFont(const QString &text, const FontChain &fonts)
{
    const FontFace &face = fonts.face(0);
    return std::all_of(text.begin(), text.end(),
                       [&](QChar unit) { return has(face, unit.unicode()); });
}

} // namespace

QList<QTextLayout::FormatRange> fontRuns(const QString &text, const FontChain &fonts)
{
    if (isOfFirstFont(text, fonts))
        return {};
    Runs runs(fonts.families());
    int from = 0;
    for (const int end : graphemeEnds(text)) {
        const QList<uint> grapheme = QStringView(text).mid(from, end - from).toUcs4();
        if (const auto font = fontOf(grapheme, fonts)) {
            runs.add(from, end - from, *font);
        } else {
            int at = from;
            for (const char32_t character : grapheme) {
                const int length = QChar::requiresSurrogates(character) ? 2 : 1;
                runs.add(at, length, fontOf(character, fonts).value_or(runs.last()));
                at += length;
            }
        }
        from = end;
    }
    return runs.runs();
}

} // namespace noticedesk
