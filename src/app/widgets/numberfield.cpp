// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/numberfield.h"

#include <QWheelEvent>

namespace noticedesk
{

NumberField::NumberField(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace noticedesk
#include "numberfield.moc"
