// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fonttable.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace noticedesk
{

/// What a font program inside a PDF needs of a TrueType font: its glyphs, their widths and three
/// tables of figures (ISO/IEC 14496-22). Safe to use from several threads.
class Outlines final
{
public:
    explicit Outlines(hb_face_t *face);

    /// Whether the tables are there, with all their figures.
    bool areWhole() const;

    const FontTable &head() const { return m_head; }
    const FontTable &horizontalHeader() const { return m_horizontalHeader; }
    const FontTable &profile() const { return m_profile; }

    /// What the table glyf says of a glyph; nothing of one that is blank. Throws std::out_of_range
    /// if the font has no such glyph.
    QByteArray glyph(unsigned number) const;
    /// The glyph withoutImpliedPoints(), kept for the next time.
    QByteArray trimmedGlyph(unsigned number) const;

    struct Metrics
    {
        unsigned advance = 0; ///< in units of the font
        unsigned bearing = 0; ///< the left side bearing, as it stands in the table
    };
    Metrics metricsOf(unsigned number) const;

private:
    qsizetype placeOf(unsigned number) const;

    FontTable m_head;
    FontTable m_horizontalHeader;
    FontTable m_profile;
    FontTable m_places;
    FontTable m_metrics;
    FontTable m_glyphs;

    mutable std::mutex m_mutex;
    mutable QHash<unsigned, QByteArray> m_trimmed;
};

} // namespace noticedesk
