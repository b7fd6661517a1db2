// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"

namespace noticedesk
{

/// The paper of a form and what its margins leave, in pt.
struct PageGeometry
{
    PageGeometry() : PageGeometry(Form()) {}
    explicit PageGeometry(const Form &form) : size(form.paper), margins(form.margins) {}

    QSizeF size;
    QMarginsF margins;
    /// What the title above the content of every page but the first takes.
    double continuedTitle = 7 * pointsPerMillimetre;

    double left() const { return margins.left(); }
    double right() const { return size.width() - margins.right(); }
    double top() const { return margins.top(); }
    double continuedTop() const { return top() + continuedTitle; }
    double bottom() const { return size.height() - margins.bottom(); }
    double width() const { return right() - left(); }
};

} // namespace noticedesk
