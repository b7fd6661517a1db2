// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagepictures.h"
#include "app/printing/pagescrollarea.h"

#include <optional>

namespace noticedesk
{

/// Shows pages, white paper on the colour of the palette, and outlines a field of theirs. It asks
/// for the pictures that it needs and shows what it has meanwhile.
class PageCanvas final : public PageScrollArea
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// The pages of a request from now on. Pictures of the same page numbers stay until they are
    /// replaced.
    void showPages(quint64 request, const std::vector<QSizeF> &sizes, const FieldPlaces &places);
    void showPicture(quint64 request, const PagePart &part, const QImage &image);
    void clear();

    void outline(const QString &field);
    /// Pages outside of this list are veiled; nothing veils none. Pages count from 0.
    void veilAllBut(const std::optional<std::vector<bool>> &pages);
    const FieldPlaces &places() const { return m_places; }

Q_SIGNALS:
    void wanted(const std::vector<noticedesk::PagePart> &parts);
    /// Every page that can be seen shows this request, sharply, on the screen.
    void painted(quint64 request);
    void fieldChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    quint64 m_request = 0;
    std::optional<quint64> m_toReport;
    FieldPlaces m_places;
    PagePictures m_pictures;
    bool m_follows = true; ///< the outlined field is kept in sight
    QString m_field;
    std::vector<PlaceOnPage> m_outlines;
    std::optional<std::vector<bool>> m_unveiled;
    std::vector<PagePart> m_wanted;

    void ask();
    PagePart partOf(int page, const QRect &seen) const;
    bool isSharp(int page, const QRect &seen) const;
    void revealField();
    QString fieldUnder(QPoint position) const;
    void paintPage(QPainter &painter, int page);
    void paintOutlines(QPainter &painter);
};

} // namespace noticedesk
