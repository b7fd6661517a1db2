// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontface.h"

#include <QStringList>

#include <array>
#include <mutex>
#include <vector>

namespace noticedesk
{

/// The fonts that sheets are set in, in the order in which a character is looked for: TW-Kai
/// (全字庫正楷體), its Ext-B companion for plane 2, its Plus companion for the private plane 15,
/// and DejaVu Sans for other scripts. The order is fixed, so that the same text gives the same
/// glyphs on every machine. Safe to use from several threads.
class FontChain final
{
public:
    /// Finds the font files. Throws Error, naming the package to install, if TW-Kai is missing.
    FontChain();

    /// The families, for a QFont.
    const QStringList &families() const { return m_families; }
    /// The position in the chain of a family by any of its names, since Qt tells the name in the
    /// language of the locale (全字庫正楷體 for TW-Kai); -1 if it is not one of these.
    int indexOf(const QString &family) const;
    /// Opened when first asked for. Throws Error if the file cannot be used.
    const FontFace &face(int index) const;

    /// Whether the font draws the character as it should be drawn. The Kai fonts have pictures of
    /// the code charts for what is not East Asian: frames with a name in it for blanks, dotted
    /// circles under marks, letters that are neither joined nor reordered.
    bool suits(int font, char32_t character) const;
    /// The font that draws the character: the first that suits it, but letters of an alphabet come
    /// from one where they are not as wide as an ideograph if there is one. Nothing for what no
    /// font suits and for what is not drawn.
    std::optional<int> fontOf(char32_t character) const;

    /// Whether the sheets can print the character: some font suits it, or it is blank or not drawn
    /// at all (White_Space, Default_Ignorable_Code_Point). Rule R19 asks this too, so that what a
    /// check says and what is drawn are one decision (R26).
    bool canDraw(char32_t character) const;

private:
    struct Source
    {
        QString fileName;
        unsigned index = 0;
        QStringList names;
        mutable std::once_flag once;
        mutable std::unique_ptr<FontFace> face;
    };

    QStringList m_families;
    std::vector<std::unique_ptr<Source>> m_sources;
};

} // namespace noticedesk
