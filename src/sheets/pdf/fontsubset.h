// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/pdf/deflater.h"
#include "sheets/pdf/pdffile.h"
#include "sheets/typesetting/fontface.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace noticedesk
{

/// The characters of one font that a PDF uses, and the codes by which its pages name them.
///
/// A code stands for a glyph together with the text that it draws, so that text comes out of the
/// PDF exactly as it went in even where two characters share one glyph. Codes begin at 1, in the
/// order in which they were asked for: the same text gives the same codes.
class FontSubset final
{
public:
    explicit FontSubset(const FontFace &face) : m_face(&face) {}

    const FontFace &face() const { return *m_face; }
    bool empty() const { return m_entries.empty(); }

    /// The code of a glyph that draws one character; given anew if it is not known yet. With space
    /// (thousandths of the em) its advance is so much wider, which no reader takes for a blank, or
    /// narrower.
    int codeOf(unsigned glyph, char32_t character, int space = 0);
    /// The code of a glyph that draws several characters, or none by itself (an empty text).
    int codeOf(unsigned glyph, const QString &text, int space = 0);
    /// The code if it is known, otherwise 0.
    int knownCode(unsigned glyph, char32_t character, int space = 0) const;

    /// What a font program is made of, as bytes: equal for equal fonts and codes alone.
    QByteArray mark() const;

    /// Thousandths of the em.
    double width(int code) const { return m_entries[static_cast<std::size_t>(code) - 1].width; }

private:
    friend class FontProgram;

    struct Entry
    {
        unsigned glyph = 0;
        QString text;
        double width = 0; ///< with the space
        int space = 0;
    };

    using Key = std::pair<quint64, int>; ///< glyph and character, space

    int add(unsigned glyph, const QString &text, int space = 0);

    const FontFace *m_face;
    std::vector<Entry> m_entries;
    QHash<Key, int> m_byCharacter;
    std::map<std::tuple<unsigned, QString, int>, int> m_byText;
};

/// A font subset cut out of its font file and compressed, ready to stand in any PDF.
class FontProgram final
{
public:
    /// Cuts the glyphs out (FontCut). Throws Error if the font is damaged.
    FontProgram(const FontSubset &subset, Deflater &deflater);

    /// One that was made before, from what toBytes() gave; nothing if these bytes are none.
    static std::optional<FontProgram> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    /// Writes the font's objects; its Type 0 font dictionary gets the given number.
    void write(PdfFile &file, int number) const;

private:
    FontProgram() = default;

    QByteArray m_name;
    QByteArray m_descriptor;
    QByteArray m_widths;
    QByteArray m_glyphMap;
    QByteArray m_unicodeMap;
    QByteArray m_program;
    qsizetype m_programLength = 0;
};

} // namespace noticedesk
