// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/statedelegate.h"

#include "app/case/chipdrawing.h"
#include "app/look/look.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace noticedesk
{

namespace
{

/// What is urgent is filled; all others have a quieter edge, which does not stand out in a list of
/// many.
ChipColours coloursIn(const QStyleOptionViewItem &row, bool isUrgent)
{
    const bool isChosen = row.state.testFlag(QStyle::State_Selected);
    const QColor ink = row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = row.palette.color(isChosen ? QPalette::Highlight : QPalette::Base);
    if (isUrgent)
        return {ink, ink, ground};
    return {isChosen ? ink : row.palette.color(lessImportantText), {}, ink};
}

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, {});
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (text.isEmpty())
        return;
    const bool isUrgent = index.data(urgentRole).toBool();
    const QFont font = isUrgent ? emphasized(row.font) : row.font;
    const QSize wanted = chipSize(text, font);
    const int beside = space(Space::Close, row.font);
    const int most = row.rect.width() - 2 * beside;
    QRect chip(0, 0, std::min(wanted.width(), most),
               std::min(wanted.height(), row.rect.height() - 2));
    chip.moveTopLeft({row.rect.left() + beside, row.rect.center().y() - (chip.height() - 1) / 2});
    const int room = chip.width() - chipSize({}, font).width();
    const QString words =
        wanted.width() > most ? QFontMetrics(font).elidedText(text, Qt::ElideRight, room) : text;
    painter->save();
    painter->setFont(font);
    drawChip(*painter, chip, words, coloursIn(row, isUrgent));
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int height = chipSize(row.text, emphasized(row.font)).height() + 2;
    return {widthOf(row.text, row.font),
            std::max(height, QStyledItemDelegate::sizeHint(option, index).height())};
}

int StateDelegate::widthOf(const QString &text, const QFont &font)
{
    return chipSize(text, emphasized(font)).width() + 2 * space(Space::Close, font);
}

} // namespace noticedesk

#include "statedelegate.moc"
