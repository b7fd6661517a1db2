// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/keyboardinfront.h"

#include <QApplication>
#include <QTabWidget>

namespace noticedesk
{

namespace
{

bool isBehind(const QTabWidget &tabs, const QWidget &widget)
{
    for (int index = 0; index < tabs.count(); ++index) {
        if (tabs.widget(index) == &widget || tabs.widget(index)->isAncestorOf(&widget))
            return index != tabs.currentIndex();
    }
    return false;
}

} // namespace

void keepKeyboardInFront(QTabWidget &tabs)
{
    QObject::connect(qApp, &QApplication::focusChanged, &tabs, [&tabs](QWidget *old, QWidget *now) {
        if (!now || !isBehind(tabs, *now))
            return;
        const bool canKeep = old && old->isVisible() && old->isEnabled();
        (canKeep ? old : tabs.currentWidget())->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace noticedesk
