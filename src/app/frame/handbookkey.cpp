// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/handbookkey.h"

#include "app/frame/handbook.h"

#include <QApplication>
#include <QKeyEvent>

namespace noticedesk
{

HandbookKey::HandbookKey(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HandbookKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    QWidget *dialog = QApplication::activeModalWidget();
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier || !dialog ||
        qobject_cast<Handbook *>(QApplication::activeWindow()))
        return false;
    Handbook::openFor(dialog, QApplication::focusWidget());
    return true;
}

} // namespace noticedesk

#include "handbookkey.moc"
