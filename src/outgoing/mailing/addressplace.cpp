// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/addressplace.h"

#include "domain/tr.h"
#include "sheets/unprintable.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr double roundingOfPlaces = 0.01 * pointsPerMillimetre;

bool isAddressLine(const FormLine &line)
{
    const auto &content = line.words.content;
    return std::any_of(content.begin(), content.end(), [](const FormInline &each) {
        const auto *field = std::get_if<FormField>(&each);
        return field && field->of == u"mail.address";
    });
}

/// The box with the address; null if there is none.
FormBox *addressBoxOf(Form &form)
{
    auto *grid = std::get_if<FormGrid>(&form.parts.front());
    if (!grid)
        return nullptr;
    const auto found = std::find_if(grid->boxes.begin(), grid->boxes.end(), [](const auto &box) {
        return std::any_of(box.lines.begin(), box.lines.end(), isAddressLine);
    });
    return found == grid->boxes.end() ? nullptr : &*found;
}

} // namespace

std::optional<QPointF> addressPlaceOf(const Form &form)
{
    Form copy = form;
    const FormBox *box = addressBoxOf(copy);
    if (!box)
        return std::nullopt;
    return (box->rect.topLeft() + QPointF(form.margins.left(), form.margins.top())) /
           pointsPerMillimetre;
}

Form withAddressAt(Form form, QPointF place)
{
    FormBox *box = addressBoxOf(form);
    if (!box)
        return form;
    box->rect.moveTopLeft(place * pointsPerMillimetre -
                          QPointF(form.margins.left(), form.margins.top()));
    const QRectF room(QPointF(0, 0), form.paper.shrunkBy(form.margins));
    const double around = roundingOfPlaces;
    if (!room.adjusted(-around, -around, around, around).contains(box->rect))
        throw Unprintable(
            tr("the place of the address, %1 mm × %2 mm, would not lie on the paper")
                .arg(QString::number(box->rect.width() / pointsPerMillimetre, 'f', 0),
                     QString::number(box->rect.height() / pointsPerMillimetre, 'f', 0)),
            {});
    return form;
}

} // namespace noticedesk
