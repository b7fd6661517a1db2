// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/deskstyle.h"

#include "app/look/colours.h"
#include "app/look/look.h"

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

void drawEdge(const QStyleOption &option, QPainter *painter, double radius = 2)
{
    // Fusion draws its edges darker than the background: on a dark one they cannot be seen.
    if (!isDark(option.palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edgeOnDark(option.state & QStyle::State_Enabled));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

/// What closes a tab: a plain cross, on a ground of its own under the mouse. Fusion's is red in
/// front, as if something were wrong there.
void drawCross(const QStyleOption &option, QPainter *painter)
{
    constexpr double part = 0.22; // of the width, from the middle to an arm's end
    const QRectF ground(option.rect);
    const double reach = ground.width() * part;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Mid));
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 2, 2);
    }
    painter->setPen(QPen(option.palette.color(QPalette::WindowText), 1.2));
    const QPointF middle = ground.center();
    painter->drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
    painter->drawLine(middle - QPointF(reach, -reach), middle + QPointF(reach, -reach));
    painter->restore();
}

void drawChosenLine(const QStyleOption &option, const QRect &line, QPainter *painter)
{
    painter->fillRect(line, option.palette.color(QPalette::Highlight));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawFocusLine(*option, option->rect, painter);
        return;
    case PE_IndicatorBranch:
        drawBranch(option, painter, widget);
        return;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(*option, painter);
        if ((option->state & State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget))
            drawFocusLine(*option, option->rect, painter);
        return;
    case PE_IndicatorTabClose:
        drawCross(*option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(*option, painter, option->rect.width() / 2.0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int fromEdge = 2; // logical pixels
    if (element == CE_PushButton && (option->state & State_HasFocus))
        drawFocusLine(*option, option->rect.adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge),
                      painter);
    if (element == CE_TabBarTabShape && (option->state & State_Selected))
        drawChosenLine(*option, QRect(option->rect.topLeft(), QSize(option->rect.width(), 2)),
                       painter);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(*option, painter);
    if (control == CC_ToolButton && (option->state & State_On))
        drawChosenLine(
            *option,
            QRect(option->rect.left() + 2, option->rect.bottom() - 2, option->rect.width() - 4, 2),
            painter);
}

/// The arrow of a chosen row stands on the highlight.
void DeskStyle::drawBranch(const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!row || !(row->state & State_Selected)) {
        QProxyStyle::drawPrimitive(PE_IndicatorBranch, option, painter, widget);
        return;
    }
    QStyleOptionViewItem chosen = *row;
    chosen.palette.setColor(QPalette::WindowText, row->palette.color(QPalette::HighlightedText));
    QProxyStyle::drawPrimitive(PE_IndicatorBranch, &chosen, painter, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(space(Space::Apart, widget), 0) : size;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_SplitterWidth:
        return space(spacesOf(widget).beside, widget);
    case PM_LayoutVerticalSpacing:
        return space(spacesOf(widget).below, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return space(spacesOf(widget).sides, widget);
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space(spacesOf(widget).ends, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::layoutSpacing(QSizePolicy::ControlType, QSizePolicy::ControlType,
                             Qt::Orientation orientation, const QStyleOption *,
                             const QWidget *widget) const
{
    // A line in rows, which are nearer to each other than what stands in the line.
    const Spaces spaces = spacesOf(widget);
    return space(orientation == Qt::Horizontal ? spaces.beside : spaces.below, widget);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    // Some of a dialog's buttons would have a picture, and those with words of their own none.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // A turn of the wheel over a list to choose from would change a record unseen.
    if (hint == SH_ComboBox_AllowWheelScrolling)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

void DeskStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update(); // its frame; Qt draws only the contents anew
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace noticedesk

#include "deskstyle.moc"
