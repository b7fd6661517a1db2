// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/editmenu.h"

#include "domain/tr.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr const char *typingOnly = "isForTypingOnly";

/// Whether somebody can type into the widget that has the focus. Into a list nobody does, although
/// what is composed there is searched for.
bool canType()
{
    const QWidget *field = QApplication::focusWidget();
    return field && field->testAttribute(Qt::WA_InputMethodEnabled) &&
           !field->property("readOnly").toBool() && !qobject_cast<const QAbstractItemView *>(field);
}

void press(const QKeySequence &key)
{
    QWidget *field = QApplication::focusWidget();
    if (!field)
        return;
    const QKeyCombination combination = key[0];
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, combination.key(), combination.keyboardModifiers());
        QCoreApplication::sendEvent(field, &event);
    }
}

} // namespace

EditMenu::EditMenu(QWidget *parent) : QMenu(noticedesk::tr("Edit"), parent)
{
    setObjectName(u"editMenu"_s);
    add(u"edit-undo"_s, noticedesk::tr("&Undo"), QKeySequence::Undo, true);
    add(u"edit-redo"_s, noticedesk::tr("&Redo"), QKeySequence::Redo, true);
    addSeparator();
    add(u"edit-cut"_s, noticedesk::tr("Cu&t"), QKeySequence::Cut, true);
    add(u"edit-copy"_s, noticedesk::tr("&Copy"), QKeySequence::Copy, false);
    add(u"edit-paste"_s, noticedesk::tr("&Paste"), QKeySequence::Paste, true);
    addSeparator();
    add(u"edit-select-all"_s, noticedesk::tr("Select &all"), QKeySequence::SelectAll, false);
    connect(this, &QMenu::aboutToShow, this, &EditMenu::renew);
}

void EditMenu::add(const QString &icon, const QString &text, const QKeySequence &key,
                   bool isForTypingOnly)
{
    // The key is shown and not set: it belongs to whatever has the focus.
    QAction *action =
        addAction(QIcon::fromTheme(icon), text + u'\t' + key.toString(QKeySequence::NativeText));
    action->setProperty(typingOnly, isForTypingOnly);
    connect(action, &QAction::triggered, this, [key] { press(key); });
}

void EditMenu::renew()
{
    for (QAction *action : actions())
        action->setEnabled(QApplication::focusWidget() &&
                           (canType() || !action->property(typingOnly).toBool()));
}

} // namespace noticedesk

#include "editmenu.moc"
