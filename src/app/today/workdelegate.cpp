// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/workdelegate.h"

#include "app/look/look.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

int betweenLines(const QStyleOptionViewItem &option)
{
    return space(Space::Hair, option.font);
}

int aroundText(const QStyleOptionViewItem &option)
{
    return space(Space::Near, option.font);
}

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// What is no case and no group has nothing to be pressed.
bool isButton(const QModelIndex &index)
{
    return !isGroup(index) && index.column() == 1 && !index.data().toString().isEmpty();
}

QRect buttonIn(const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height() + 2 * aroundText(option);
    QRect button(option.rect.adjusted(betweenLines(option), 0, -aroundText(option), 0));
    button.setHeight(std::min(height, option.rect.height() - 2));
    button.moveTop(option.rect.center().y() - button.height() / 2);
    return button;
}

void drawButton(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.rect = buttonIn(option);
    button.text = text;
    button.palette = option.palette;
    button.fontMetrics = option.fontMetrics;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    option.widget->style()->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

QPalette::ColorRole inkOn(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                         : QPalette::Text;
}

void drawGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont font = emphasized(option.font);
    painter->setFont(font);
    painter->setPen(option.palette.color(inkOn(option)));
    const QRect room = option.rect.adjusted(aroundText(option), 0, -aroundText(option), 0);
    const QString text = index.data().toString();
    if (index.column() == 1) {
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    QRect sign = room;
    sign.setWidth(option.fontMetrics.height());
    painter->drawText(sign, Qt::AlignCenter, text.section(u' ', 0, 0));
    const QRect words = room.adjusted(sign.width() + aroundText(option), 0, 0, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text.section(u' ', 1), Qt::ElideRight, words.width()));
}

void drawCase(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    const int indent = option.fontMetrics.height() + 2 * aroundText(option);
    QRect line = option.rect.adjusted(indent, aroundText(option), -aroundText(option), 0);
    line.setHeight(option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(inkOn(option)));
    const auto draw = [&](const QString &words) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, option.fontMetrics.height() + betweenLines(option));
    };
    draw(text.section(u'\n', 0, 0));
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->setPen(option.palette.color(lessImportantText));
    draw(text.section(u'\n', 1));
}

} // namespace

void WorkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = index.data().toString();
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setClipRect(row.rect);
    if (isGroup(index))
        drawGroup(painter, row, index);
    else if (isButton(index))
        drawButton(painter, row, text);
    else
        drawCase(painter, row, text);
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int width = QStyledItemDelegate::sizeHint(option, index).width() + 4 * aroundText(option);
    const bool isCase =
        !isGroup(index) && index.siblingAtColumn(0).data().toString().contains(u'\n');
    return {width, isCase ? 2 * line + betweenLines(option) + 2 * aroundText(option)
                          : line + 2 * aroundText(option)};
}

bool WorkDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isButton(index))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton ||
        !buttonIn(option).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT pressed(index);
    return true;
}

} // namespace noticedesk

#include "workdelegate.moc"
