// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagecanvas.h"

#include "domain/tr.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// A page of more pixels is drawn in parts.
constexpr qint64 mostPixels = 7'000'000;

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

PageCanvas::PageCanvas(QWidget *parent) : PageScrollArea(parent)
{
    viewport()->setMouseTracking(true);
    connect(this, &PageScrollArea::viewChanged, this, &PageCanvas::ask);
    connect(this, &PageScrollArea::scrolledByHand, this, [this] { m_follows = false; });
}

void PageCanvas::showPages(quint64 request, const std::vector<QSizeF> &sizes,
                           const FieldPlaces &places)
{
    m_request = request;
    m_toReport = request;
    m_places = places;
    m_outlines = m_places.outlines(m_field);
    if (pageSizes() != sizes) {
        setPages(sizes);
        m_pictures.cutTo(pageCount());
    }
    if (m_follows)
        revealField();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageCanvas::showPicture(quint64 request, const PagePart &part, const QImage &image)
{
    if (part.page >= pageCount())
        return;
    m_pictures.put(request, part, image);
    const PageColumn::Range range = column().pagesIn(visible());
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
    revealField();
    viewport()->update();
}

void PageCanvas::veilAllBut(const std::optional<std::vector<bool>> &pages)
{
    m_unveiled = pages;
    viewport()->update();
}

PagePart PageCanvas::partOf(int page, const QRect &seen) const
{
    const QRect &rect = column().page(page);
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
    const PageColumn::Range range = column().pagesIn(seen);
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

void PageCanvas::revealField()
{
    if (!m_outlines.empty())
        reveal(m_outlines.front());
}

QString PageCanvas::fieldUnder(QPoint position) const
{
    const QPointF pixel = QPointF(offset()) + QPointF(position) * devicePixelRatioF();
    const QRect spot(pixel.toPoint(), QSize(1, 1));
    const PageColumn::Range range = column().pagesIn(spot);
    if (range.first == range.end || !column().page(range.first).contains(spot))
        return {};
    return m_places.fieldAt(range.first, column().toPoints(range.first, pixel));
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const QRect seen = visible();
    const double ratio = devicePixelRatioF();
    // Everything below is in pixels of the screen.
    painter.scale(1 / ratio, 1 / ratio);
    painter.translate(-offset());
    const PageColumn::Range range = column().pagesIn(seen);
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
    const QRect &rect = column().page(page);
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
        painter.drawRoundedRect(column().toPixels(place).adjusted(-margin, -margin, margin, margin),
                                3 * ratio, 3 * ratio);
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

#include "pagecanvas.moc"
