// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noticedesk
{

/// Draws the rows of the work of the day: a group as a heading whose sign, the text up to its first
/// blank, stands in a square of its own, so that all names begin below each other; a case in two
/// lines, and in the second column as a button. What is read out is the item's text.
class WorkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WorkDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index);
};

} // namespace noticedesk
