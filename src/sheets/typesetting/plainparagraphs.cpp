// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/plainparagraphs.h"

#include "domain/character.h"

namespace noticedesk
{

namespace
{

/// Scripts whose letters stand beside each other as they are, from left to right, with or without
/// rules of a font. Marks are of none of them: they inherit that of their letter.
bool isOfPlainScript(char16_t unit)
{
    switch (QChar::script(unit)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// Characters beyond the BMP, marks, and what steers the layout are not plain, whatever the font.
bool mayBePlain(char16_t unit)
{
    constexpr char16_t firstSpecial = 0xFFF0; // Qt draws objects in place of some of them
    if (QChar::isSpace(unit))
        return unit == u' ' || unit == u'\u3000';
    return unit < firstSpecial && QChar::isPrint(unit) && !QChar::isSurrogate(unit) &&
           !isInvisibleFormat(unit) && isOfPlainScript(unit) &&
           QChar::direction(unit) != QChar::DirR && QChar::direction(unit) != QChar::DirAL &&
           QChar::direction(unit) != QChar::DirAN;
}

} // namespace

PlainParagraphs::PlainParagraphs(const FontChain &fonts)
    : m_fonts(fonts), m_hasPlainFont(!fonts.face(0).hasRulesForLines())
{
}

unsigned PlainParagraphs::glyphOf(char16_t unit)
{
    const auto known = m_glyphs.constFind(unit);
    if (known != m_glyphs.constEnd())
        return *known;
    unsigned glyph = 0;
    if (mayBePlain(unit) && m_fonts.fontOf(unit) == 0)
        glyph = m_fonts.face(0).glyph(unit).value_or(0);
    return *m_glyphs.insert(unit, glyph);
}

std::optional<std::vector<ShapedLine>> PlainParagraphs::of(const QString &text)
{
    if (!m_hasPlainFont || text.isEmpty())
        return std::nullopt;
    std::vector<ShapedLine> paragraphs;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype separator = text.indexOf(QChar::LineSeparator, from);
        const qsizetype end = separator < 0 ? text.size() : separator;
        // Qt has ways of its own with lines that are empty or end in wide blanks.
        qsizetype visibleEnd = end;
        while (visibleEnd > from && text.at(visibleEnd - 1) == u' ')
            --visibleEnd;
        const bool endsText = separator + 1 == text.size();
        if (visibleEnd == from || endsText || text.at(visibleEnd - 1).isSpace())
            return std::nullopt;
        ShapedLine &line = paragraphs.emplace_back();
        line.start = static_cast<int>(from);
        line.text = text.mid(from, separator < 0 ? -1 : separator + 1 - from);
        line.endsParagraph = separator >= 0;
        line.glyphs.reserve(static_cast<std::size_t>(end - from));
        for (qsizetype at = from; at < end; ++at) {
            ShapedGlyph glyph;
            glyph.index = glyphOf(text.at(at).unicode());
            if (glyph.index == 0)
                return std::nullopt;
            glyph.textStart = static_cast<int>(at - from);
            glyph.textLength = 1;
            line.glyphs.push_back(glyph);
        }
        from = separator < 0 ? end : separator + 1;
    }
    return paragraphs;
}

} // namespace noticedesk
