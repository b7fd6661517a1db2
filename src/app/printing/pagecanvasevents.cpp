// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagecanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

/// The palette's colour for what is chosen, dark enough to be seen on white paper.
QColor outlineColour(const QPalette &palette)
{
    constexpr int lightest = 140;
    QColor colour = palette.color(QPalette::Active, QPalette::Highlight);
    if (colour.lightness() > lightest)
        colour.setHsl(colour.hslHue(), colour.hslSaturation(), lightest, 255);
    return colour;
}

} // namespace

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const QRect seen = visible();
    const double ratio = devicePixelRatioF();
    // Everything below is in pixels of the screen.
    painter.scale(1 / ratio, 1 / ratio);
    painter.translate(-offset());
    const PageColumn::Range range = m_column.pagesIn(seen);
    bool sharp = range.first < range.end;
    for (int page = range.first; page < range.end; ++page) {
        paintPage(painter, page);
        sharp = sharp && isSharp(page, seen);
    }
    paintOutlines(painter);
    if (sharp && m_toReport) {
        const quint64 request = *std::exchange(m_toReport, std::nullopt);
        QMetaObject::invokeMethod(
            this, [this, request] { Q_EMIT painted(request); }, Qt::QueuedConnection);
    }
}

void PageCanvas::paintPage(QPainter &painter, int page)
{
    const QRect &rect = m_column.page(page);
    painter.fillRect(rect, Qt::white);
    if (const PagePictures::Picture *picture = m_pictures.of(page)) {
        const QSizeF whole = picture->part.whole;
        const double x = rect.width() / whole.width();
        const double y = rect.height() / whole.height();
        const QRectF part = picture->part.part;
        const QRectF target(rect.x() + part.x() * x, rect.y() + part.y() * y, part.width() * x,
                            part.height() * y);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture->part.whole != rect.size());
        painter.drawImage(target, picture->image);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 0));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    const bool veiled = m_unveiled && !(static_cast<std::size_t>(page) < m_unveiled->size() &&
                                        m_unveiled->at(static_cast<std::size_t>(page)));
    if (veiled) {
        constexpr int veil = 190;
        QColor colour = palette().color(QPalette::Window);
        colour.setAlpha(veil);
        painter.fillRect(rect, colour);
    }
}

void PageCanvas::paintOutlines(QPainter &painter)
{
    if (m_outlines.empty())
        return;
    constexpr int tint = 28;
    const double ratio = devicePixelRatioF();
    const QColor colour = outlineColour(palette());
    QColor inside = colour;
    inside.setAlpha(tint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2 * ratio));
    painter.setBrush(inside);
    const double margin = 3 * ratio;
    for (const PlaceOnPage &place : m_outlines) {
        painter.drawRoundedRect(m_column.toPixels(place).adjusted(-margin, -margin, margin, margin),
                                3 * ratio, 3 * ratio);
    }
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyZoom(m_zoom, {viewport()->width() / 2, 0});
}

void PageCanvas::scrollContentsBy(int, int)
{
    ask();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    m_scrolling.stop();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        m_follows = false;
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double perStep = 1.15;
    constexpr double step = 120;
    const double steps = event->angleDelta().y() / step;
    if (steps != 0 && pageCount() > 0) {
        m_fitsWidth = false;
        applyZoom(std::clamp(m_zoom * std::pow(perStep, steps), leastZoom, mostZoom),
                  event->position().toPoint());
    }
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const bool clickable = !fieldUnder(event->position().toPoint()).isEmpty();
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const QString field = fieldUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !field.isEmpty())
        Q_EMIT fieldChosen(field);
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace noticedesk
