// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noticedesk
{

/// Draws where cases stand as the chips that their own headings have. What is said is the item's
/// text, and urgentRole whether it is urgent: nothing is asked for beside that.
class StateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int urgentRole = Qt::UserRole;

    explicit StateDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a column is in which this text has room.
    static int widthOf(const QString &text, const QFont &font);
};

} // namespace noticedesk
