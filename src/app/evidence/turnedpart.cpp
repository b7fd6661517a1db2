// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/turnedpart.h"

#include <QTransform>

namespace noticedesk
{

PagePart turnedPart(PagePart part, int quarters)
{
    for (int turn = 0; turn < quarters; ++turn) {
        const QRect &before = part.part;
        part.part = {part.whole.height() - before.y() - before.height(), before.x(),
                     before.height(), before.width()};
        part.whole.transpose();
    }
    return part;
}

QImage turnedPicture(const QImage &picture, int quarters)
{
    constexpr int quarter = 90; // degrees
    return quarters == 0 ? picture : picture.transformed(QTransform().rotate(quarter * quarters));
}

} // namespace noticedesk
