// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/statechip.h"

#include "app/case/chipdrawing.h"
#include "app/look/look.h"

#include <QEvent>
#include <QPainter>

namespace noticedesk
{

StateChip::StateChip(QWidget *parent) : PlainLabel(parent)
{
    setFont(emphasized(font()));
    fitToFont();
}

void StateChip::showState(const StateWords &words)
{
    setForegroundRole(words.isUrgent ? QPalette::Window : QPalette::WindowText);
    setBackgroundRole(words.isUrgent ? QPalette::WindowText : QPalette::Window);
    setText(words.text);
}

void StateChip::fitToFont()
{
    const int beside = space(Space::Near, this);
    const int above = space(Space::Hair, this);
    setContentsMargins(beside, above, beside, above);
}

void StateChip::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void StateChip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor edge = palette().color(QPalette::WindowText);
    drawChip(painter, rect(), {}, {edge, palette().color(backgroundRole()), edge});
    painter.end();
    PlainLabel::paintEvent(event);
}

} // namespace noticedesk

#include "statechip.moc"
