// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/linefilling.h"

#include "sheets/typesetting/quarterspaces.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr double widthRounding = 0.001; // em

bool isBlank(char32_t character)
{
    return QChar::isSpace(character) && character != U'\u00A0' && character != U'\u2007' &&
           character != U'\u202F';
}

/// After these a long address may go on in the next line.
constexpr char16_t joints[] = u"/?&=@._-:";

/// A word of fewer letters is never broken where it fits into a line.
constexpr std::size_t longWord = 12;

class Filling final
{
public:
    Filling(const ShapedLine &paragraph, const FontChain &fonts) : m_paragraph(paragraph)
    {
        const std::size_t count = paragraph.glyphs.size();
        m_characters.reserve(count);
        m_ends.reserve(count + 1);
        m_gaps.assign(count, 0);
        m_breaks.assign(count + 1, false);
        double x = 0;
        m_ends.push_back(0);
        for (std::size_t at = 0; at < count; ++at) {
            const ShapedGlyph &glyph = paragraph.glyphs[at];
            m_characters.push_back(characterOf(glyph));
            if (at > 0 && wantsQuarterSpace(m_characters[at - 1], m_characters[at]))
                m_gaps[at] = quarterSpace;
            x += m_gaps[at] + fonts.face(glyph.face).advance(glyph.index) / 1000;
            m_ends.push_back(x);
        }
        findBreaks();
    }

    std::vector<std::size_t> lineStarts(double width) const
    {
        std::vector<std::size_t> starts{0};
        for (std::size_t end = lineEnd(0, width); end < m_characters.size();
             end = lineEnd(starts.back(), width))
            starts.push_back(end);
        return starts;
    }

    /// Whether the last of several lines is one character, or one and its full stop.
    bool endsInStub(const std::vector<std::size_t> &starts) const
    {
        if (starts.size() < 2)
            return false;
        const std::size_t end = withoutBlanks(starts.back(), m_characters.size());
        const std::size_t count = end - starts.back();
        return count == 1 || (count == 2 && QChar::isPunct(m_characters[end - 1]));
    }

    /// A line that ends before the given place, in no more room than the width.
    ShapedLine line(std::size_t from, std::size_t to, double width) const
    {
        const bool last = to == m_characters.size();
        ShapedLine line;
        const int start = from < m_characters.size() ? m_paragraph.glyphs[from].textStart : 0;
        const int end =
            last ? static_cast<int>(m_paragraph.text.size()) : m_paragraph.glyphs[to].textStart;
        line.start = m_paragraph.start + start;
        line.text = m_paragraph.text.mid(start, end - start);
        line.endsParagraph = last;
        const std::size_t visible = withoutBlanks(from, to);
        line.width = widthOf(from, visible);
        const double excess = line.width - width;
        const double tighter =
            excess > 0 && visible > from + 1 ? excess / static_cast<double>(visible - from - 1) : 0;
        line.width = std::min(line.width, width);
        line.glyphs.reserve(to - from);
        double x = 0;
        for (std::size_t at = from; at < to; ++at) {
            ShapedGlyph glyph = m_paragraph.glyphs[at];
            const double before = at > from ? m_gaps[at] : 0;
            if (before > 0)
                line.glyphs.back().space = static_cast<float>(before);
            x += before;
            // Blanks at the end stay within the line's room.
            glyph.x =
                static_cast<float>(std::min(x - tighter * static_cast<double>(at - from), width));
            x += m_ends[at + 1] - m_ends[at] - m_gaps[at];
            glyph.textStart -= start;
            line.glyphs.push_back(glyph);
        }
        return line;
    }

    std::size_t size() const { return m_characters.size(); }

private:
    const ShapedLine &m_paragraph;
    std::vector<char32_t> m_characters;
    std::vector<double> m_ends; ///< where each glyph begins, with the gap before it, and the end
    std::vector<double> m_gaps; ///< before each glyph
    std::vector<bool> m_breaks; ///< whether a line may begin with each glyph

    char32_t characterOf(const ShapedGlyph &glyph) const
    {
        const QChar first = m_paragraph.text.at(glyph.textStart);
        return glyph.textLength == 2
                   ? QChar::surrogateToUcs4(first, m_paragraph.text.at(glyph.textStart + 1))
                   : first.unicode();
    }

    void findBreaks()
    {
        QTextBoundaryFinder lines(QTextBoundaryFinder::Line, m_paragraph.text);
        std::size_t glyph = 0;
        for (auto place = lines.toNextBoundary(); place > 0; place = lines.toNextBoundary()) {
            while (glyph < m_characters.size() && m_paragraph.glyphs[glyph].textStart < place)
                ++glyph;
            if (glyph < m_characters.size() && m_paragraph.glyphs[glyph].textStart == place)
                m_breaks[glyph] = true;
        }
        m_breaks[m_characters.size()] = true;
    }

    /// Of the glyphs on one line.
    double widthOf(std::size_t from, std::size_t to) const
    {
        return to > from ? m_ends[to] - m_ends[from] - m_gaps[from] : 0;
    }

    std::size_t withoutBlanks(std::size_t from, std::size_t to) const
    {
        while (to > from && isBlank(m_characters[to - 1]))
            --to;
        return to;
    }

    std::size_t lineEnd(std::size_t start, double width) const
    {
        const std::size_t count = m_characters.size();
        std::size_t full = start; // the first that has no room
        while (full < count &&
               (isBlank(m_characters[full]) || widthOf(start, full + 1) <= width + widthRounding))
            ++full;
        if (full == count)
            return count;
        full = std::max(full, start + 1);
        std::size_t end = full;
        while (end > start && !m_breaks[end])
            --end;
        if (end == full)
            return end;
        std::size_t wordEnd = full;
        while (!m_breaks[wordEnd])
            ++wordEnd;
        wordEnd = withoutBlanks(full, wordEnd);
        const bool tooWide = widthOf(end, wordEnd) > width + widthRounding;
        const bool leavesMuch = wordEnd - end >= longWord &&
                                width - widthOf(start, withoutBlanks(start, end)) > width / 3;
        if (end > start && !tooWide && !leavesMuch)
            return end;
        const std::size_t within = withinWord(end, full);
        return within > start ? within : end > start ? end : full;
    }

    /// Whether a line may begin with this glyph in the middle of a word.
    bool isWithinWord(std::size_t at) const
    {
        const char32_t before = m_characters[at - 1];
        return isWestern(m_characters[at]) &&
               (isWestern(before) || QStringView(joints).contains(QChar(before)));
    }

    /// Where a word that does not fit is broken: behind a sign that joins its parts, if there is
    /// one in the last third of what fits. 0 if nothing of it fits.
    std::size_t withinWord(std::size_t wordStart, std::size_t full) const
    {
        const std::size_t least = wordStart + (full - wordStart) * 2 / 3;
        std::size_t last = 0;
        for (std::size_t at = full; at > wordStart + 1; --at) {
            if (!isWithinWord(at))
                continue;
            if (last == 0)
                last = at;
            if (at > least && !isWestern(m_characters[at - 1]))
                return at;
        }
        return last;
    }
};

} // namespace

std::vector<ShapedLine> fillLines(const ShapedLine &paragraph, const FontChain &fonts, double width)
{
    const Filling filling(paragraph, fonts);
    std::vector<std::size_t> starts = filling.lineStarts(width);
    if (filling.endsInStub(starts)) {
        for (const double tighter : {0.01, 0.02, 0.03, 0.04}) {
            std::vector<std::size_t> others = filling.lineStarts(width * (1 + tighter));
            if (filling.endsInStub(others))
                continue;
            starts = std::move(others);
            break;
        }
    }
    std::vector<ShapedLine> lines;
    lines.reserve(starts.size());
    for (std::size_t at = 0; at < starts.size(); ++at)
        lines.push_back(filling.line(
            starts[at], at + 1 < starts.size() ? starts[at + 1] : filling.size(), width));
    return lines;
}

} // namespace noticedesk
