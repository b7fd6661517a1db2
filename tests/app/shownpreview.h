// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/samplecase.h"
#include "app/printing/pagecanvas.h"
#include "app/printing/previewview.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace noticedesk::testing
{

inline constexpr int patience = 30'000; // ms

/// A preview in a window of its own.
struct ShownPreview
{
    explicit ShownPreview(const std::shared_ptr<SheetPdf> &pdf, QSize size = {700, 900}) : view(pdf)
    {
        view.resize(size);
        view.show();
    }

    /// Waits until the case is on the screen.
    bool put(const CaseFile &file, Sheet sheet = Sheet::Notice, SheetMode mode = SheetMode::Final)
    {
        QSignalSpy shown(&view, &PreviewView::shown);
        view.showCase(file, sheet, mode);
        return shown.wait(patience);
    }

    PageCanvas &canvas() { return view.canvas(); }
    QImage picture() { return canvas().viewport()->grab().toImage(); }

    /// Where a field is outlined first, in the viewport.
    QRect placeOf(const QString &field)
    {
        const auto places = canvas().places().outlines(field);
        return places.empty() ? QRect() : canvas().shownAt(places.front()).toAlignedRect();
    }
    QImage picture(const QString &field) { return picture().copy(placeOf(field)); }

    PreviewView view;
};

/// How many points of the picture are nearly black.
inline int inkIn(const QImage &picture)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    }
    return ink;
}

} // namespace noticedesk::testing
