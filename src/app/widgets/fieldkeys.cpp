// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldkeys.h"

#include "domain/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace noticedesk
{

bool isRedo(const QKeyEvent &event)
{
    const auto keys = event.keyCombination();
    return event.matches(QKeySequence::Redo) || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z) ||
           keys == (Qt::CTRL | Qt::Key_Y);
}

bool isPasteOfSelection(const QKeyEvent &event)
{
    return event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Insert) &&
           QGuiApplication::clipboard()->supportsSelection();
}

bool belongsToWindow(const QKeyEvent &event)
{
    return event.keyCombination() == (Qt::CTRL | Qt::Key_K);
}

bool answersForKey(QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    event.setAccepted(isRedo(key));
    return isRedo(key) || belongsToWindow(key);
}

bool typesUnstorable(const QKeyEvent &event)
{
    // Below the blank, and with DEL, are the keys that act: Enter, Backspace, Ctrl with a letter.
    const QString text = event.text();
    return !text.isEmpty() && text.front() >= u' ' && text.front() != QChar(0x7F) &&
           unstorable(text);
}

} // namespace noticedesk
