// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typingdelegate.h"

#include <QLineEdit>

namespace noticedesk
{

void TypingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The same text again would lose the selection, and what is typed next would be added.
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const bool isKept =
        line && (line->isModified() || line->text() == index.data(Qt::EditRole).toString());
    if (!isKept)
        QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace noticedesk

#include "typingdelegate.moc"
