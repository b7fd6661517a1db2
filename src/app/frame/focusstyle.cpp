// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/focusstyle.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void drawFocusLine(const QStyleOption &option, const QRect &rect, QPainter *painter)
{
    // On a chosen row the highlight is the ground.
    const bool chosen = option.state & QStyle::State_Selected;
    const auto role = chosen ? QPalette::HighlightedText : QPalette::Highlight;
    constexpr double width = 2; // logical pixels
    const double half = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(role), chosen ? 1 : width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 2, 2);
    painter->restore();
}

} // namespace

FocusStyle::FocusStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusLine(*option, option->rect, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame && (option->state & State_HasFocus) &&
        qobject_cast<const QAbstractScrollArea *>(widget))
        drawFocusLine(*option, option->rect, painter);
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int fromEdge = 2; // logical pixels
    if (element == CE_PushButton && (option->state & State_HasFocus))
        drawFocusLine(*option, option->rect.adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge),
                      painter);
}

void FocusStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

void FocusStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FocusStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update(); // its frame; Qt draws only the contents anew
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace noticedesk

#include "focusstyle.moc"
