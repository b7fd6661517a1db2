// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

#include <QHash>

#include <optional>
#include <vector>

namespace noticedesk
{

/// Text for which nothing has to be shaped, which nearly all text of a sheet is: each character is
/// drawn by its own glyph of the first font, one after the other from left to right. Qt's layout
/// comes to the same glyphs and takes a dozen times as long; a test compares them.
class PlainParagraphs final
{
public:
    /// The fonts must outlive this object.
    explicit PlainParagraphs(const FontChain &fonts);

    /// The paragraphs of a text in which U+2028 ends each but the last, each as one line with its
    /// glyphs, for fillLines(). Nothing if the text is not plain.
    std::optional<std::vector<ShapedLine>> of(const QString &text);

private:
    /// 0 if the character is not plain.
    unsigned glyphOf(char16_t unit);

    const FontChain &m_fonts;
    bool m_hasPlainFont;
    QHash<char16_t, unsigned> m_glyphs;
};

} // namespace noticedesk
