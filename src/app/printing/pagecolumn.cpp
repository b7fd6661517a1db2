// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagecolumn.h"

#include <algorithm>

namespace noticedesk
{

PageColumn::PageColumn(const std::vector<QSizeF> &sizes, double scale, int roomWidth, int gap)
    : m_scale(scale)
{
    int width = roomWidth;
    for (const QSizeF &size : sizes)
        width = std::max(width, qRound(size.width() * scale) + 2 * gap);
    int top = gap;
    for (const QSizeF &size : sizes) {
        const QSize pixels = (size * scale).toSize().expandedTo({1, 1});
        m_pages.emplace_back(QPoint((width - pixels.width()) / 2, top), pixels);
        top += pixels.height() + gap;
    }
    m_size = QSize(width, top);
}

PageColumn::Range PageColumn::pagesIn(const QRect &part) const
{
    const auto first = std::partition_point(m_pages.begin(), m_pages.end(), [&](const QRect &page) {
        return page.bottom() < part.top();
    });
    const auto end = std::partition_point(
        first, m_pages.end(), [&](const QRect &page) { return page.top() <= part.bottom(); });
    return {static_cast<int>(first - m_pages.begin()), static_cast<int>(end - m_pages.begin())};
}

int PageColumn::pageAt(const QRect &part) const
{
    const auto shown = [&](int number) { return page(number).intersected(part).height(); };
    const Range range = pagesIn(part);
    int best = std::clamp(range.first, 0, std::max(count() - 1, 0));
    for (int number = range.first; number < range.end; ++number) {
        if (shown(number) > shown(best))
            best = number;
    }
    return best;
}

QRectF PageColumn::toPixels(const PlaceOnPage &place) const
{
    return QRectF(place.rect.topLeft() * m_scale, place.rect.size() * m_scale)
        .translated(page(place.page).topLeft());
}

QPointF PageColumn::toPoints(int page, QPointF pixel) const
{
    return (pixel - this->page(page).topLeft()) / m_scale;
}

} // namespace noticedesk
