// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/units.h"

#include <QSizeF>

namespace noticedesk
{

/// The paper and its margins, in pt: A4 portrait with 2.5 cm on all sides (文書處理手冊: 2.5 cm
/// ± 0.3 cm).
struct PageGeometry
{
    QSizeF size{210 * pointsPerMillimetre, 297 * pointsPerMillimetre};
    double margin = 25 * pointsPerMillimetre;

    double left() const { return margin; }
    double right() const { return size.width() - margin; }
    double top() const { return margin; }
    double bottom() const { return size.height() - margin; }
    double width() const { return right() - left(); }
};

} // namespace noticedesk
