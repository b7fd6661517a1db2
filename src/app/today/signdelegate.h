// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noticedesk
{

/// Draws the sign with which a text begins, up to its first blank, in the middle of a square, so
/// that the words behind signs of different widths begin below each other. The item's text, which
/// is read out, stays whole.
class SignDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SignDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace noticedesk
