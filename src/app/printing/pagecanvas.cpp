// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagecanvas.h"

#include "domain/tr.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr int gapAroundPages = 12; // logical pixels
constexpr double pointsPerInch = 72;

/// A page of more pixels is drawn in parts.
constexpr qint64 mostPixels = 7'000'000;

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pageCanvas"));
    setAccessibleName(noticedesk::tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the width that the page is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_scrolling.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_scrolling, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_scrolling.stop();
        m_follows = false;
    });
}

void PageCanvas::showPages(quint64 request, const std::vector<QSizeF> &sizes,
                           const FieldPlaces &places)
{
    m_request = request;
    m_toReport = request;
    m_places = places;
    m_outlines = m_places.outlines(m_field);
    if (m_sizes != sizes) {
        m_sizes = sizes;
        m_pictures.cutTo(pageCount());
        arrange();
    }
    ask();
    if (m_follows)
        reveal();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageCanvas::showPicture(quint64 request, const PagePart &part, const QImage &image)
{
    if (part.page >= pageCount())
        return;
    m_pictures.put(request, part, image);
    const PageColumn::Range range = m_column.pagesIn(visible());
    m_pictures.keepNear(range.first, range.end - 1);
    viewport()->update();
}

void PageCanvas::clear()
{
    m_pictures.cutTo(0);
    m_toReport.reset();
    showPages(m_request, {}, {});
}

void PageCanvas::outline(const QString &field)
{
    if (field == m_field)
        return;
    m_field = field;
    m_outlines = m_places.outlines(field);
    m_follows = true;
    ask();
    reveal();
    viewport()->update();
}

void PageCanvas::veilAllBut(const std::optional<std::vector<bool>> &pages)
{
    m_unveiled = pages;
    viewport()->update();
}

QPoint PageCanvas::offset() const
{
    const double ratio = devicePixelRatioF();
    return {qRound(horizontalScrollBar()->value() * ratio),
            qRound(verticalScrollBar()->value() * ratio)};
}

QRect PageCanvas::visible() const
{
    return {offset(), (QSizeF(viewport()->size()) * devicePixelRatioF()).toSize()};
}

int PageCanvas::currentPage() const
{
    return m_column.pageAt(visible());
}

QRectF PageCanvas::shownAt(const PlaceOnPage &place) const
{
    const QRectF pixels = m_column.toPixels(place).translated(-offset());
    const double ratio = devicePixelRatioF();
    return {pixels.topLeft() / ratio, pixels.size() / ratio};
}

double PageCanvas::fittingZoom() const
{
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    const double room = std::max(viewport()->width() - 2 * gapAroundPages, 50);
    return std::min(room * pointsPerInch / logicalDpiX() / widest, mostZoom);
}

void PageCanvas::arrange()
{
    const double ratio = devicePixelRatioF();
    if (m_fitsWidth && !m_sizes.empty())
        m_zoom = fittingZoom();
    m_column = PageColumn(m_sizes, m_zoom * logicalDpiX() / pointsPerInch * ratio,
                          qFloor(viewport()->width() * ratio), qRound(gapAroundPages * ratio));
    const QSize content = (QSizeF(m_column.size()) / ratio).toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(room.width() / 10);
    horizontalScrollBar()->setRange(0, std::max(content.width() - room.width(), 0));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(room.height() / 10);
    verticalScrollBar()->setRange(0, std::max(content.height() - room.height(), 0));
}

void PageCanvas::applyZoom(double zoom, QPoint fixed)
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
    ask();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageCanvas::zoomTo(double zoom)
{
    m_fitsWidth = false;
    applyZoom(std::clamp(zoom, leastZoom, mostZoom), viewport()->rect().center());
}

void PageCanvas::fitWidth()
{
    m_fitsWidth = true;
    applyZoom(m_zoom, {viewport()->width() / 2, 0});
}

void PageCanvas::goToPage(int page)
{
    if (m_column.count() == 0)
        return;
    m_follows = false;
    const int top = m_column.page(std::clamp(page, 0, m_column.count() - 1)).top();
    scrollSoftlyTo(qRound(top / devicePixelRatioF()) - gapAroundPages / 2);
}

PagePart PageCanvas::partOf(int page, const QRect &seen) const
{
    const QRect &rect = m_column.page(page);
    const QRect whole(QPoint(0, 0), rect.size());
    if (qint64{whole.width()} * whole.height() <= mostPixels)
        return {page, whole.size(), whole};
    const PagePictures::Picture *picture = m_pictures.of(page);
    const QRect needed = seen.intersected(rect).translated(-rect.topLeft());
    if (picture && picture->part.whole == rect.size() && picture->part.part.contains(needed))
        return picture->part;
    const int more = seen.height() / 3;
    return {page, whole.size(), needed.adjusted(-more, -more, more, more).intersected(whole)};
}

void PageCanvas::ask()
{
    const QRect seen = visible();
    const PageColumn::Range range = m_column.pagesIn(seen);
    std::vector<PagePart> parts;
    for (int page = range.first; page < range.end; ++page)
        parts.push_back(partOf(page, seen));
    if (!m_outlines.empty()) {
        std::stable_partition(parts.begin(), parts.end(), [this](const PagePart &part) {
            return part.page == m_outlines.front().page;
        });
    }
    if (parts != m_wanted) {
        m_wanted = std::move(parts);
        Q_EMIT wanted(m_wanted);
    }
}

bool PageCanvas::isSharp(int page, const QRect &seen) const
{
    const PagePictures::Picture *picture = m_pictures.of(page);
    return picture && picture->request == m_request && picture->part == partOf(page, seen);
}

void PageCanvas::reveal()
{
    if (m_outlines.empty())
        return;
    const QRectF place = m_column.toPixels(m_outlines.front());
    const QRectF seen = visible();
    const double margin = gapAroundPages * devicePixelRatioF();
    const bool fits = place.height() + 2 * margin <= seen.height();
    if (fits ? place.top() >= seen.top() && place.bottom() <= seen.bottom()
             : place.intersects(seen))
        return;
    const double top = fits ? place.center().y() - seen.height() / 2 : place.top() - margin;
    scrollSoftlyTo(qRound(top / devicePixelRatioF()));
}

void PageCanvas::scrollSoftlyTo(int value)
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

QString PageCanvas::fieldUnder(QPoint position) const
{
    const QPointF pixel = QPointF(offset()) + QPointF(position) * devicePixelRatioF();
    const QRect spot(pixel.toPoint(), QSize(1, 1));
    const PageColumn::Range range = m_column.pagesIn(spot);
    if (range.first == range.end || !m_column.page(range.first).contains(spot))
        return {};
    return m_places.fieldAt(range.first, m_column.toPoints(range.first, pixel));
}

} // namespace noticedesk

#include "pagecanvas.moc"
