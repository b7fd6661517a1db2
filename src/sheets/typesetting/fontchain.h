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

    /// Whether some font of the chain can draw the character, or it needs no drawing (line ends,
    /// joiners, direction marks).
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
