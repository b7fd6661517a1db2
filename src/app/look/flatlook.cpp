// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/flatlook.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace noticedesk
{

void showFlat(QWidget &field)
{
    QPalette palette;
    palette.setBrush(QPalette::Base, Qt::transparent);
    field.setPalette(palette);
}

void showEditable(QWidget &field)
{
    field.setPalette(QPalette());
}

void markFlatFocus(QWidget &field)
{
    QPainter painter(&field);
    QPen pen(field.palette().color(QPalette::WindowText));
    pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.drawRect(field.rect().adjusted(0, 0, -1, -1));
}

} // namespace noticedesk
