// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/outlines.h"

#include <QString>

#include <hb.h>
#include <memory>
#include <optional>

namespace noticedesk
{

/// One font file, opened once and shared by all threads: what the sheets ask of it besides drawing.
/// All figures are in thousandths of the em.
class FontFace final
{
public:
    /// Opens the face of a font file. Throws Error if it is not a TrueType font that can be
    /// embedded.
    FontFace(QString family, const QString &fileName, unsigned index);

    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    const QString &family() const { return m_family; }
    /// Where it was read from.
    const QString &fileName() const { return m_fileName; }
    const QByteArray &postScriptName() const { return m_postScriptName; }

    /// Tells this font file from others and from its other versions: its name and the font header,
    /// which holds a checksum of the whole file (OpenType, head.checksumAdjustment).
    const QByteArray &mark() const { return m_mark; }

    /// The glyph that the font's character map gives; nothing if it has none.
    std::optional<unsigned> glyph(char32_t character) const;
    double advance(unsigned glyph) const;
    /// The glyph leaves no mark on the paper.
    bool isBlank(unsigned glyph) const;

    /// The font has OpenType rules for the script of this character, by which its letters are
    /// joined, reordered or stacked.
    bool hasRulesFor(char32_t character) const;
    /// The font has OpenType rules that may change what stands on a horizontal line: any but those
    /// for vertical text.
    bool hasRulesForLines() const;
    /// The font says where a mark stands above or below its letter.
    bool placesMarks() const { return m_placesMarks; }

    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; } ///< negative
    double capHeight() const { return m_capHeight; }
    struct Bounds
    {
        double left, bottom, right, top;
    };
    Bounds bounds() const { return m_bounds; }
    /// Of the ink of one glyph.
    Bounds boundsOf(unsigned glyph) const;

    /// For the font programs inside PDFs.
    const Outlines &outlines() const { return *m_outlines; }

private:
    struct FaceDeleter
    {
        void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    };
    struct FontDeleter
    {
        void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    };

    QString m_family;
    QString m_fileName;
    QByteArray m_postScriptName;
    QByteArray m_mark;
    std::unique_ptr<const Outlines> m_outlines;
    std::unique_ptr<hb_font_t, FontDeleter> m_font;
    double m_unit = 1; // one font unit in thousandths of the em
    double m_ascent = 0;
    double m_descent = 0;
    double m_capHeight = 0;
    bool m_placesMarks = false;
    Bounds m_bounds{};
};

} // namespace noticedesk
