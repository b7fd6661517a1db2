// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace noticedesk
{

QPoint placeBeside(const QWidget &widget, QSize size)
{
    const QRect screen = widget.screen()->availableGeometry();
    const QPoint top = widget.mapToGlobal(QPoint(0, 0));
    const int below = top.y() + widget.height();
    const int above = top.y() - size.height();
    const bool fitsBelow = below + size.height() <= screen.bottom() + 1;
    const int rightmost = std::max(screen.left(), screen.right() + 1 - size.width());
    return {std::clamp(top.x(), screen.left(), rightmost),
            fitsBelow || above < screen.top() ? below : above};
}

} // namespace noticedesk
