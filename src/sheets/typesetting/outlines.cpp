// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/outlines.h"

#include "sheets/typesetting/glyphoutline.h"

#include <algorithm>
#include <stdexcept>

namespace noticedesk
{

namespace
{

// The least sizes of the tables.
constexpr qsizetype headSize = 54;
constexpr qsizetype horizontalHeaderSize = 36;
constexpr qsizetype profileSize = 32;

} // namespace

Outlines::Outlines(hb_face_t *face)
    : m_head(face, "head"),
      m_horizontalHeader(face, "hhea"),
      m_profile(face, "maxp"),
      m_places(face, "loca"),
      m_metrics(face, "hmtx"),
      m_glyphs(face, "glyf")
{
}

bool Outlines::areWhole() const
{
    return m_head.bytes().size() >= headSize &&
           m_horizontalHeader.bytes().size() >= horizontalHeaderSize &&
           m_profile.bytes().size() >= profileSize && !m_places.bytes().isEmpty() &&
           !m_metrics.bytes().isEmpty() && !m_glyphs.bytes().isEmpty();
}

qsizetype Outlines::placeOf(unsigned number) const
{
    const qsizetype at = number;
    return m_head.word(FontFigure::placeFormat) != 0 ? qsizetype{m_places.longWord(4 * at)}
                                                     : qsizetype{2} * m_places.word(2 * at);
}

QByteArray Outlines::glyph(unsigned number) const
{
    const qsizetype from = placeOf(number);
    const qsizetype end = placeOf(number + 1);
    const QByteArrayView all = m_glyphs.bytes();
    const qsizetype placeSize = m_head.word(FontFigure::placeFormat) != 0 ? 4 : 2;
    if (end < from || end > all.size() ||
        m_places.bytes().size() < placeSize * (qsizetype{number} + 2))
        throw std::out_of_range("no such glyph");
    return all.sliced(from, end - from).toByteArray();
}

QByteArray Outlines::trimmedGlyph(unsigned number) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_trimmed.constFind(number);
    return known != m_trimmed.constEnd()
               ? *known
               : *m_trimmed.insert(number, withoutImpliedPoints(glyph(number)));
}

Outlines::Metrics Outlines::metricsOf(unsigned number) const
{
    // All glyphs behind the last one with an advance have the same.
    const qsizetype count = m_horizontalHeader.word(FontFigure::metricCount);
    const qsizetype at = number;
    const unsigned advance = m_metrics.word(4 * std::min(at, count - 1));
    return {advance,
            at < count ? m_metrics.word(4 * at + 2) : m_metrics.word(4 * count + 2 * (at - count))};
}

} // namespace noticedesk
