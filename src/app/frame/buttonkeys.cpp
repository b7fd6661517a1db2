// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/buttonkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace noticedesk
{

ButtonKeys::ButtonKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool acts = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
    if (!acts || !button->hasFocus() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

} // namespace noticedesk

#include "buttonkeys.moc"
