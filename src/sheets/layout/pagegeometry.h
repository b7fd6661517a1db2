// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/units.h"

#include <QSizeF>

namespace noticedesk
{

/// The paper and its margins, in pt: A4 portrait with 2.5 cm at the top and the sides and 2.8 cm at
/// the foot (文書處理手冊: 2.5 cm ± 0.3 cm), where a code stands 1 cm from the paper's edges.
struct PageGeometry
{
    QSizeF size{210 * pointsPerMillimetre, 297 * pointsPerMillimetre};
    double margin = 25 * pointsPerMillimetre;
    double footMargin = 28 * pointsPerMillimetre;
    /// What the title above the content of every page but the first takes.
    double continuedTitle = 7 * pointsPerMillimetre;

    double left() const { return margin; }
    double right() const { return size.width() - margin; }
    double top() const { return margin; }
    double continuedTop() const { return top() + continuedTitle; }
    double bottom() const { return size.height() - footMargin; }
    double width() const { return right() - left(); }
};

} // namespace noticedesk
