// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <hb.h>
#include <memory>

namespace noticedesk
{

/// The places of figures in the tables of OpenType (ISO/IEC 14496-22).
namespace FontFigure
{
inline constexpr qsizetype checkSum = 8;        ///< head: checkSumAdjustment
inline constexpr qsizetype unitsPerEm = 18;     ///< head
inline constexpr qsizetype placeFormat = 50;    ///< head: indexToLocFormat
inline constexpr qsizetype widest = 10;         ///< hhea: advanceWidthMax
inline constexpr qsizetype metricCount = 34;    ///< hhea: numberOfHMetrics
inline constexpr qsizetype glyphCount = 4;      ///< maxp
inline constexpr qsizetype points = 6;          ///< maxp: most of a simple glyph
inline constexpr qsizetype contours = 8;        ///< maxp
inline constexpr qsizetype allPoints = 10;      ///< maxp: most of a composed glyph
inline constexpr qsizetype allContours = 12;    ///< maxp
inline constexpr qsizetype hints = 14;          ///< maxp: zones, and all that hints need
inline constexpr qsizetype hintsEnd = 28;       ///< maxp
inline constexpr qsizetype components = 28;     ///< maxp
inline constexpr qsizetype componentDepth = 30; ///< maxp
} // namespace FontFigure

/// The header of a glyph in the table glyf: contours and bounds.
inline constexpr qsizetype glyphHeaderSize = 10;

/// Figures as they stand in these tables.
void appendWord(QByteArray &bytes, unsigned value);
void appendLongWord(QByteArray &bytes, quint32 value);
/// In place of another one; nothing is done beyond the end.
void setWord(QByteArray &bytes, qsizetype at, unsigned value);

/// A table of a font, which stays in memory as long as this object. Figures are big-endian, and 0
/// beyond the table's end.
class FontTable final
{
public:
    /// The table with this name, of four letters; empty if the face has none.
    FontTable(hb_face_t *face, const char *name);

    QByteArrayView bytes() const;
    quint16 word(qsizetype at) const;
    quint32 longWord(qsizetype at) const;

private:
    struct BlobDeleter
    {
        void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    };
    std::unique_ptr<hb_blob_t, BlobDeleter> m_blob;
};

} // namespace noticedesk
