// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/documents/fieldplaces.h"

#include <QRect>
#include <QSizeF>

#include <vector>

namespace noticedesk
{

/// Pages one below the other, in pixels of the screen: the origin is the top left of the room that
/// they stand in.
class PageColumn final
{
public:
    PageColumn() = default;
    /// The pages' sizes in pt, pixels for a pt, the least width of the room, and the gap around
    /// the pages in pixels.
    PageColumn(const std::vector<QSizeF> &sizes, double scale, int roomWidth, int gap);

    QSize size() const { return m_size; }
    int count() const { return static_cast<int>(m_pages.size()); }
    double scale() const { return m_scale; }
    const QRect &page(int number) const { return m_pages.at(static_cast<std::size_t>(number)); }

    /// The pages of which something lies in the part: the first, and the one after the last.
    struct Range
    {
        int first = 0;
        int end = 0;
    };
    Range pagesIn(const QRect &part) const;
    /// The page that takes most of the part; 0 if there is none.
    int pageAt(const QRect &part) const;

    QRectF toPixels(const PlaceOnPage &place) const;
    QPointF toPoints(int page, QPointF pixel) const;

private:
    std::vector<QRect> m_pages;
    QSize m_size;
    double m_scale = 1;
};

} // namespace noticedesk
