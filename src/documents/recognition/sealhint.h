// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QTransform>

namespace noticedesk
{

/// What the cell for the seal shows. Only a hint: red is also a pen's ink, and somebody looks.
enum class SealHint {
    RedInk,
    NoRedInk,
    CannotTell ///< the scan has no colours, or not the whole cell
};

/// Looks for red ink in the cell, which is given in mm of the page (PageLandmarks::seal), on the
/// picture to which pageToPicture() leads.
SealHint sealHint(const QImage &picture, const QTransform &pageToPicture, const QRectF &cell);

} // namespace noticedesk
