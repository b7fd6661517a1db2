// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>

/// What tests of fields type: by real keys and through a composing input method.
namespace noticedesk::testing
{

/// What an input method is composing; an empty text ends it.
inline void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

/// What an input method hands over.
inline void commit(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

/// Shows the window and gives it the keyboard.
inline bool showActive(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    return QTest::qWaitForWindowActive(&window);
}

/// Texts that look like something else to a careless program. All can be stored.
inline QStringList strangeTexts()
{
    return {QStringLiteral("%1 %2 %n"),
            QStringLiteral("&a && _b"),
            QStringLiteral("<img src=\"file:///dev/zero\"><b>x</b>"),
            QStringLiteral("𠮷野家𰻞"),
            QStringLiteral("a\u200Fאבג\u200Eb"),
            QStringLiteral("no\u00A0break\u3000blank \u2009 thin"),
            QStringLiteral("e\u0301 zero\u200Bwidth \uFFFC \uE000"),
            QStringLiteral("  blanks  around  "),
            QString(100000, u'字')};
}

} // namespace noticedesk::testing
