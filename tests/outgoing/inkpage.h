// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sheets/pdfreading.h"

#include <QImage>
#include <QRectF>

#include <cmath>

namespace noticedesk::testing
{

/// A page as Poppler draws it, measured in millimetres.
class InkPage final
{
public:
    static constexpr double pixelsPerMillimetre = 8;

    InkPage(const QByteArray &pdf, int number)
    {
        const auto document = openPdf(pdf);
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        constexpr double resolution = pixelsPerMillimetre * 25.4;
        m_size = page->pageSizeF() * 25.4 / 72;
        m_image =
            page->renderToImage(resolution, resolution).convertToFormat(QImage::Format_Grayscale8);
    }

    QSizeF size() const { return m_size; }

    /// The smallest rectangle with all ink in this part of the page; a null one if there is none.
    QRectF inkWithin(const QRectF &part) const
    {
        const QRect pixels =
            QRectF(part.topLeft() * pixelsPerMillimetre, part.size() * pixelsPerMillimetre)
                .toAlignedRect()
                .intersected(m_image.rect());
        int left = pixels.right() + 1;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            const uchar *line = m_image.constScanLine(y);
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                constexpr uchar dark = 128;
                if (line[x] >= dark)
                    continue;
                left = std::min(left, x);
                right = std::max(right, x);
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        if (right < 0)
            return {};
        return {left / pixelsPerMillimetre, top / pixelsPerMillimetre,
                (right + 1 - left) / pixelsPerMillimetre, (bottom + 1 - top) / pixelsPerMillimetre};
    }
    QRectF ink() const { return inkWithin(QRectF(QPointF(), m_size)); }

    /// The heights of the lines of text in a part, which have white between them.
    std::vector<QRectF> linesWithin(const QRectF &part) const
    {
        constexpr double step = 1 / pixelsPerMillimetre;
        std::vector<QRectF> lines;
        bool inLine = false;
        for (double y = part.top(); y < part.bottom(); y += step) {
            const QRectF ink = inkWithin({part.left(), y + step / 4, part.width(), step / 2});
            if (!ink.isNull() && !inLine)
                lines.push_back(ink);
            else if (!ink.isNull())
                lines.back() |= ink;
            inLine = !ink.isNull();
        }
        return lines;
    }

private:
    QSizeF m_size;
    QImage m_image;
};

} // namespace noticedesk::testing
