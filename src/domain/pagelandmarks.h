// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace noticedesk
{

/// What can be found again on the scan of a printed page, in mm from the paper's top left corner.
struct PageLandmarks
{
    QSizeF paper;
    std::vector<QRectF> codes;  ///< the modules, without their quiet zone
    std::optional<QRectF> seal; ///< the cell that the organisation's seal belongs into
};

} // namespace noticedesk
