// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textfocus.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace noticedesk
{

bool isKeyboardInText()
{
    const QWidget *focused = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focused))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(focused);
}

} // namespace noticedesk
