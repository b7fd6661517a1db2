// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/opentabsbutton.h"

#include "app/frame/tabstrip.h"
#include "app/look/look.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OpenTabsButton::OpenTabsButton(QTabWidget &tabs, TabStrip &strip)
    : QToolButton(&tabs), m_tabs(tabs), m_strip(strip)
{
    setObjectName(u"openTabsButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // it has a key
    setToolTip(noticedesk::tr("All open tabs (Ctrl+Shift+A)"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setObjectName(u"openTabsMenu"_s);
    connect(menu(), &QMenu::aboutToShow, this, &OpenTabsButton::fillMenu);
    setText(u"…"_s);
    tabs.setCornerWidget(this, Qt::TopRightCorner);
    connect(&strip, &TabStrip::tabsChanged, this, &OpenTabsButton::fitTabs);
}

void OpenTabsButton::fillMenu()
{
    menu()->clear();
    for (int index = 0; index < m_tabs.count(); ++index) {
        if (index == m_strip.fixedTabs())
            menu()->addSeparator();
        QAction *action = menu()->addAction(m_strip.title(index));
        action->setCheckable(true);
        action->setChecked(index == m_tabs.currentIndex());
        connect(action, &QAction::triggered, &m_tabs, [this, page = m_tabs.widget(index)] {
            commitComposition();
            m_tabs.setCurrentWidget(page);
        });
        if (index == m_tabs.currentIndex())
            menu()->setActiveAction(action);
    }
}

void OpenTabsButton::showMenu()
{
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

void OpenTabsButton::fitTabs()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_strip.fit(m_tabs.width() - sizeHint().width() - space(Space::Near, this));
    const int hidden = m_strip.hiddenTabs();
    setText(hidden > 0 ? u"+%1"_s.arg(hidden) : u"…"_s);
    setAccessibleName(
        hidden > 0
            ? noticedesk::tr("All open tabs, %1 of them out of sight").arg(QString::number(hidden))
            : noticedesk::tr("All open tabs"));
}

} // namespace noticedesk

#include "opentabsbutton.moc"
