// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/signdelegate.h"

#include <QPainter>
#include <QWidget>

namespace noticedesk
{

namespace
{

QPixmap pictureOf(const QString &sign, const QStyleOptionViewItem &option, QPalette::ColorRole role)
{
    const qreal scale = option.widget ? option.widget->devicePixelRatioF() : 1;
    QPixmap picture(option.decorationSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(role));
    painter.drawText(QRect(QPoint(), option.decorationSize), Qt::AlignCenter, sign);
    return picture;
}

} // namespace

void SignDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString sign = option->text.section(u' ', 0, 0);
    option->text = option->text.section(u' ', 1);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon();
    option->icon.addPixmap(pictureOf(sign, *option, QPalette::Text), QIcon::Normal);
    option->icon.addPixmap(pictureOf(sign, *option, QPalette::HighlightedText), QIcon::Selected);
}

} // namespace noticedesk

#include "signdelegate.moc"
