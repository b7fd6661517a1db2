// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagescrollarea.h"

#include "app/look/look.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

constexpr int leastRoom = 50;
constexpr double pointsPerInch = 72;

} // namespace

PageScrollArea::PageScrollArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the width that the page is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scrolling.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_scrolling, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_scrolling.stop();
        Q_EMIT scrolledByHand();
    });
}

void PageScrollArea::setPages(const std::vector<QSizeF> &sizes)
{
    m_sizes = sizes;
    arrange();
}

QPoint PageScrollArea::offset() const
{
    const double ratio = devicePixelRatioF();
    return {qRound(horizontalScrollBar()->value() * ratio),
            qRound(verticalScrollBar()->value() * ratio)};
}

QRect PageScrollArea::visible() const
{
    return {offset(), (QSizeF(viewport()->size()) * devicePixelRatioF()).toSize()};
}

int PageScrollArea::currentPage() const
{
    return m_column.pageAt(visible());
}

QRectF PageScrollArea::shownAt(const PlaceOnPage &place) const
{
    const QRectF pixels = m_column.toPixels(place).translated(-offset());
    const double ratio = devicePixelRatioF();
    return {pixels.topLeft() / ratio, pixels.size() / ratio};
}

int PageScrollArea::gapAroundPages() const
{
    return space(Space::Apart, this);
}

double PageScrollArea::fittingZoom() const
{
    QSizeF largest(1, 1);
    for (const QSizeF &size : m_sizes)
        largest = largest.expandedTo(size);
    const auto zoomFor = [this](int room, double points) {
        return std::max(room - 2 * gapAroundPages(), leastRoom) * pointsPerInch / logicalDpiX() /
               points;
    };
    double zoom = zoomFor(viewport()->width(), largest.width());
    if (m_fit == PageFit::WholePage)
        zoom = std::min(zoom, zoomFor(viewport()->height(), largest.height()));
    return std::min(zoom, mostZoom);
}

void PageScrollArea::arrange()
{
    const double ratio = devicePixelRatioF();
    if (m_fit != PageFit::None && !m_sizes.empty())
        m_zoom = fittingZoom();
    m_column = PageColumn(m_sizes, m_zoom * logicalDpiX() / pointsPerInch * ratio,
                          qFloor(viewport()->width() * ratio), qRound(gapAroundPages() * ratio));
    const QSize content = (QSizeF(m_column.size()) / ratio).toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(room.width() / 10);
    horizontalScrollBar()->setRange(0, std::max(content.width() - room.width(), 0));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(room.height() / 10);
    verticalScrollBar()->setRange(0, std::max(content.height() - room.height(), 0));
}

void PageScrollArea::applyZoom(double zoom, QPoint fixed)
{
    const double before = m_column.scale();
    const QPointF at = QPointF(offset()) + QPointF(fixed) * devicePixelRatioF();
    const int page = m_column.count() ? m_column.pageAt(visible()) : -1;
    const QPointF place = page < 0 ? QPointF() : m_column.toPoints(page, at);
    m_zoom = zoom;
    arrange();
    if (page >= 0 && m_column.scale() != before) {
        const QPointF now = QPointF(m_column.page(page).topLeft()) + place * m_column.scale();
        const QPointF bars = now / devicePixelRatioF() - fixed;
        horizontalScrollBar()->setValue(qRound(bars.x()));
        verticalScrollBar()->setValue(qRound(bars.y()));
    }
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageScrollArea::zoomTo(double zoom)
{
    m_fit = PageFit::None;
    applyZoom(std::clamp(zoom, leastZoom, mostZoom), viewport()->rect().center());
}

void PageScrollArea::fitTo(PageFit fit)
{
    m_fit = fit;
    applyZoom(m_zoom, {viewport()->width() / 2, 0});
}

void PageScrollArea::goToPage(int page)
{
    if (m_column.count() == 0)
        return;
    Q_EMIT scrolledByHand();
    const int top = m_column.page(std::clamp(page, 0, m_column.count() - 1)).top();
    scrollSoftlyTo(qRound(top / devicePixelRatioF()) - gapAroundPages() / 2);
}

void PageScrollArea::reveal(const PlaceOnPage &where)
{
    const QRectF place = m_column.toPixels(where);
    const QRectF seen = visible();
    const double margin = gapAroundPages() * devicePixelRatioF();
    const bool fits = place.height() + 2 * margin <= seen.height();
    if (fits ? place.top() >= seen.top() && place.bottom() <= seen.bottom()
             : place.intersects(seen))
        return;
    const double top = fits ? place.center().y() - seen.height() / 2 : place.top() - margin;
    scrollSoftlyTo(qRound(top / devicePixelRatioF()));
}

void PageScrollArea::scrollSoftlyTo(int value)
{
    m_scrolling.stop();
    QScrollBar *bar = verticalScrollBar();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    const int target = std::clamp(value, bar->minimum(), bar->maximum());
    if (duration <= 0 || !isVisible()) {
        bar->setValue(target);
        return;
    }
    m_scrolling.setDuration(duration);
    m_scrolling.setStartValue(bar->value());
    m_scrolling.setEndValue(target);
    m_scrolling.start();
}

void PageScrollArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyZoom(m_zoom, {viewport()->width() / 2, 0});
}

void PageScrollArea::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageScrollArea::wheelEvent(QWheelEvent *event)
{
    m_scrolling.stop();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT scrolledByHand();
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double perStep = 1.15;
    constexpr double step = 120;
    const double steps = event->angleDelta().y() / step;
    if (steps != 0 && pageCount() > 0) {
        m_fit = PageFit::None;
        applyZoom(std::clamp(m_zoom * std::pow(perStep, steps), leastZoom, mostZoom),
                  event->position().toPoint());
    }
    event->accept();
}

void PageScrollArea::keyPressEvent(QKeyEvent *event)
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

} // namespace noticedesk

#include "pagescrollarea.moc"
