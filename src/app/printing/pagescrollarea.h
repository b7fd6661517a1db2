// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagecolumn.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace noticedesk
{

/// What the size of pages follows: what somebody chose, or the room that there is for them.
enum class PageFit { None, Width, WholePage };

/// Pages one below the other that are scaled and scrolled, by keys, wheel and bars. What stands on
/// them is drawn by those who derive from it.
class PageScrollArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 4;

    explicit PageScrollArea(QWidget *parent = nullptr);

    int currentPage() const; ///< from 0
    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    double zoom() const { return m_zoom; } ///< 1 is the paper's size
    PageFit fit() const { return m_fit; }
    /// Where a rectangle of a page is shown, in the viewport's coordinates.
    QRectF shownAt(const PlaceOnPage &place) const;

    void goToPage(int page);
    void zoomTo(double zoom); ///< is brought into the range
    /// Scales the pages by the room, now and whenever it changes; None keeps the present size.
    void fitTo(PageFit fit);

Q_SIGNALS:
    /// Other parts of the pages are in sight, or in another size.
    void viewChanged();
    /// Somebody chose what to look at.
    void scrolledByHand();

protected:
    void setPages(const std::vector<QSizeF> &sizes); ///< in pt
    const std::vector<QSizeF> &pageSizes() const { return m_sizes; }
    /// Where the pages stand, in pixels of the screen.
    const PageColumn &column() const { return m_column; }
    /// The top left of what is in sight of the column, and all of it.
    QPoint offset() const;
    QRect visible() const;
    /// Brings a place into sight, in the middle unless it is too high for that.
    void reveal(const PlaceOnPage &place);

    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int gapAroundPages() const;
    double fittingZoom() const;
    void arrange();
    void applyZoom(double zoom, QPoint fixed);
    void scrollSoftlyTo(int value);

    std::vector<QSizeF> m_sizes;
    PageColumn m_column;
    double m_zoom = 1;
    PageFit m_fit = PageFit::Width;
    QVariantAnimation m_scrolling;
};

} // namespace noticedesk
