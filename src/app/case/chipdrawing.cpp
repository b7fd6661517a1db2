// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/chipdrawing.h"

#include "app/look/look.h"

#include <QPainter>

namespace noticedesk
{

void drawChip(QPainter &painter, const QRect &place, const QString &words,
              const ChipColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.ground.isValid() ? QBrush(colours.ground) : QBrush(Qt::NoBrush));
    const QRectF edge = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(edge.height() / 2, painter.fontMetrics().height() * 0.75);
    painter.drawRoundedRect(edge, radius, radius);
    painter.setPen(colours.words);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
    painter.restore();
}

QSize chipSize(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(words) + 2 * space(Space::Near, font),
            metrics.height() + 2 * space(Space::Hair, font)};
}

} // namespace noticedesk
