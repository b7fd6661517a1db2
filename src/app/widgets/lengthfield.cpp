// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/lengthfield.h"

#include <QWheelEvent>

namespace noticedesk
{

LengthField::LengthField(QWidget *parent) : QDoubleSpinBox(parent)
{
    constexpr double step = 0.5;
    setFocusPolicy(Qt::StrongFocus);
    setDecimals(2);
    setSingleStep(step);
    setSuffix(QStringLiteral(" mm"));
    setKeyboardTracking(false);
}

QString LengthField::textFromValue(double value) const
{
    return locale().toString(value, 'g', QLocale::FloatingPointShortest);
}

void LengthField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace noticedesk
#include "lengthfield.moc"
