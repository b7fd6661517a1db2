// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/labellayout.h"

#include "domain/tr.h"
#include "sheets/forms/leastcard.h"
#include "sheets/unprintable.h"

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

constexpr double roundingError = 0.01 * pointsPerMillimetre;

double millimetres(double points)
{
    return std::round(points / pointsPerMillimetre * 100) / 100;
}

QRectF scaled(const QRectF &rect, double across, double down)
{
    return {rect.x() * across, rect.y() * down, rect.width() * across, rect.height() * down};
}

} // namespace

LabelLayout labelLayoutOf(const Form &form)
{
    LabelLayout layout;
    layout.margins = {millimetres(form.margins.left()), millimetres(form.margins.top()),
                      millimetres(form.margins.right()), millimetres(form.margins.bottom())};
    if (const auto *grid = std::get_if<FormGrid>(&form.parts.front())) {
        layout.columns = grid->columns;
        layout.rows = grid->rows;
        layout.gaps = {millimetres(grid->gaps.width()), millimetres(grid->gaps.height())};
    }
    return layout;
}

Form withLabels(Form form, const LabelLayout &layout)
{
    auto *grid = std::get_if<FormGrid>(&form.parts.front());
    if (!grid)
        return form;
    const QSizeF before = grid->cardSize(form);
    form.margins = layout.margins * pointsPerMillimetre;
    grid->columns = std::max(1, layout.columns);
    grid->rows = std::max(1, layout.rows);
    grid->gaps = layout.gaps * pointsPerMillimetre;
    const QSizeF card = grid->cardSize(form);
    if (card.width() < leastCardWidth - roundingError ||
        card.height() < leastCardHeight - roundingError)
        throw Unprintable(
            tr("the labels are %1 mm × %2 mm; the post office needs at least 70 mm × 25 mm")
                .arg(QString::number(millimetres(card.width())),
                     QString::number(millimetres(card.height()))),
            {});
    for (FormBox &box : grid->boxes)
        box.rect = scaled(box.rect, card.width() / before.width(), card.height() / before.height());
    return form;
}

} // namespace noticedesk
