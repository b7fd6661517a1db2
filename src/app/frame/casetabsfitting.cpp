// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casetabs.h"
#include "app/frame/tabstrip.h"
#include "app/text/plaintext.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void CaseTabs::buildTabMenu()
{
    m_openTabs->setObjectName(u"openTabsButton"_s);
    m_openTabs->setAutoRaise(true);
    m_openTabs->setFocusPolicy(Qt::NoFocus); // it has a key
    m_openTabs->setToolTip(noticedesk::tr("All open tabs (Ctrl+Shift+A)"));
    m_openTabs->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_openTabs);
    menu->setObjectName(u"openTabsMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTabMenu(menu); });
    m_openTabs->setMenu(menu);
    m_openTabs->setText(u"…"_s);
    setCornerWidget(m_openTabs, Qt::TopRightCorner);
    connect(m_strip, &TabStrip::tabsChanged, this, &CaseTabs::fitTabs);
}

void CaseTabs::fillTabMenu(QMenu *menu)
{
    menu->clear();
    for (int index = 0; index < count(); ++index) {
        if (index == fixedTabs)
            menu->addSeparator();
        auto *tab = qobject_cast<CaseTab *>(widget(index));
        const QString title =
            tab ? withoutMnemonics(isolated(shortened(tab->title(), longestToolTip)))
                : tabText(index);
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(index == currentIndex());
        connect(action, &QAction::triggered, this, [this, page = widget(index)] {
            commitComposition();
            setCurrentWidget(page);
        });
        if (index == currentIndex())
            menu->setActiveAction(action);
    }
}

void CaseTabs::showOpenTabs()
{
    m_openTabs->menu()->popup(m_openTabs->mapToGlobal(m_openTabs->rect().bottomLeft()));
}

void CaseTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fitTabs();
}

void CaseTabs::fitTabs()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int beside = 8; // logical pixels, between the tabs and the button
    m_strip->fit(width() - m_openTabs->sizeHint().width() - beside);
    const int hidden = m_strip->hiddenTabs();
    m_openTabs->setText(hidden > 0 ? u"+%1"_s.arg(hidden) : u"…"_s);
    m_openTabs->setAccessibleName(
        hidden > 0
            ? noticedesk::tr("All open tabs, %1 of them out of sight").arg(QString::number(hidden))
            : noticedesk::tr("All open tabs"));
}

} // namespace noticedesk
