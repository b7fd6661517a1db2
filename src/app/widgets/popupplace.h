// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

class QWidget;

namespace noticedesk
{

/// Where a pop-up of this size goes, in places of the screen: under the widget, or above it where
/// the screen ends below, and never over the screen's sides.
QPoint placeBeside(const QWidget &widget, QSize size);

} // namespace noticedesk
