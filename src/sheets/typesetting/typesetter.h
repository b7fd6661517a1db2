// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/plainparagraphs.h"
#include "sheets/typesetting/shapedtext.h"

#include <QFont>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

class QTextLine;

namespace noticedesk
{

/// Breaks text into lines (fillLines()) and chooses its glyphs, where it is not plain with Qt's
/// text layout: Chinese punctuation rules, other scripts, several fonts. Widths are in em, so that
/// one size serves all. Keeps the paragraphs that it set lately: the form's own words and what many
/// notices share are set once.
///
/// Every character must be one that FontChain::canDraw(); one that no font has is thrown as Error.
///
/// For one thread; each thread has its own, on the same FontChain.
class Typesetter final
{
public:
    explicit Typesetter(std::shared_ptr<const FontChain> fonts);

    const FontChain &fonts() const { return *m_fonts; }
    /// What FontChain::canDraw() says, remembered.
    bool canDraw(char32_t character);

    /// Sets a paragraph to a width of 1 to 10,000 em. Line ends in the text (\n, U+2028, U+2029)
    /// begin a new line. A word that is too long for the line is broken anywhere.
    std::shared_ptr<const ShapedText> set(const QString &text, double width);
    /// The width of a short text on one line with the blanks at its end, in em.
    double advanceOf(const QString &text);

private:
    struct Key
    {
        QString text;
        double width;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };

    /// A paragraph, and what Qt is given of it.
    struct Words
    {
        QString text;
        QString drawn;
    };

    ShapedText shape(const QString &text, double width);
    /// Adds the lines of a paragraph that stands on one.
    void fill(ShapedText &result, const ShapedLine &paragraph, double width) const;
    /// The line's glyphs, which do not tell yet what they draw.
    ShapedLine glyphsWithin(QTextLine &source, const Words &words, double width) const;
    /// The whole paragraph as one line, if that is simple. It is not shaped if it is not: a long
    /// line of clusters takes the square of its length.
    std::optional<ShapedLine> simpleParagraph(QTextLine &source, const Words &words) const;
    ShapedLine shapeLine(QTextLine &source, const Words &words, double width) const;
    ShapedLine shapeLineWithin(QTextLine &source, const Words &words, double width) const;

    std::shared_ptr<const FontChain> m_fonts;
    PlainParagraphs m_plain;
    QFont m_font;
    QHash<Key, std::shared_ptr<const ShapedText>> m_lately;
    std::vector<bool> m_drawable; ///< by character; false is not known
};

} // namespace noticedesk
