// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noticedesk
{

/// An editor of a cell in which what is being typed stays, whatever the cell gets meanwhile.
class TypingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TypingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace noticedesk
