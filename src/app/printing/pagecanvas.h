// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagecolumn.h"
#include "app/printing/pagepictures.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <optional>

namespace noticedesk
{

/// Shows pages one below the other, scaled and scrolled: white paper on the colour of the palette.
/// It asks for the pictures that it needs and shows what it has meanwhile.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 4;

    explicit PageCanvas(QWidget *parent = nullptr);

    /// The pages of a request from now on. Pictures of the same page numbers stay until they are
    /// replaced.
    void showPages(quint64 request, const std::vector<QSizeF> &sizes, const FieldPlaces &places);
    void showPicture(quint64 request, const PagePart &part, const QImage &image);
    void clear();

    void outline(const QString &field);
    /// Pages outside of this list are veiled; nothing veils none. Pages count from 0.
    void veilAllBut(const std::optional<std::vector<bool>> &pages);

    int currentPage() const; ///< from 0
    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    double zoom() const { return m_zoom; } ///< 1 is the paper's size
    bool fitsWidth() const { return m_fitsWidth; }
    /// Where a rectangle of a page is shown, in the viewport's coordinates.
    QRectF shownAt(const PlaceOnPage &place) const;
    const FieldPlaces &places() const { return m_places; }

    void goToPage(int page);
    void zoomTo(double zoom); ///< is brought into the range
    void fitWidth();

Q_SIGNALS:
    void wanted(const std::vector<noticedesk::PagePart> &parts);
    /// Every page that can be seen shows this request, sharply, on the screen.
    void painted(quint64 request);
    void viewChanged();
    void fieldChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    quint64 m_request = 0;
    std::optional<quint64> m_toReport;
    std::vector<QSizeF> m_sizes;
    FieldPlaces m_places;
    PagePictures m_pictures;
    PageColumn m_column;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    bool m_follows = true; ///< the outlined field is kept in sight
    QString m_field;
    std::vector<PlaceOnPage> m_outlines;
    std::optional<std::vector<bool>> m_unveiled;
    std::vector<PagePart> m_wanted;
    QVariantAnimation m_scrolling;

    QPoint offset() const;
    QRect visible() const;
    double fittingZoom() const;
    void arrange();
    void applyZoom(double zoom, QPoint fixed);
    void ask();
    PagePart partOf(int page, const QRect &seen) const;
    bool isSharp(int page, const QRect &seen) const;
    void reveal();
    void scrollSoftlyTo(int value);
    QString fieldUnder(QPoint position) const;
    void paintPage(QPainter &painter, int page);
    void paintOutlines(QPainter &painter);
};

} // namespace noticedesk
