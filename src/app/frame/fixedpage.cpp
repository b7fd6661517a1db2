// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/fixedpage.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace noticedesk
{

FixedPage::FixedPage(QTabWidget &tabs, const QString &title) : m_tabs(tabs)
{
    tabs.addTab(this, title);
    connect(&tabs, &QTabWidget::currentChanged, this, &FixedPage::want);
}

void FixedPage::want()
{
    if (m_page || m_tabs.currentWidget() != this)
        return;
    const bool isOnBar = m_tabs.tabBar()->hasFocus();
    Q_EMIT wanted();
    if (isOnBar)
        m_tabs.tabBar()->setFocus(); // whoever goes along the tabs goes on
}

void FixedPage::put(QWidget *page)
{
    m_page = page;
    auto *all = new QVBoxLayout(this);
    all->addWidget(page);
    page->show(); // at once: it is given the keyboard
    setFocusProxy(page);
}

QWidget *FixedPage::pageIn(QWidget *tab)
{
    const auto *fixed = qobject_cast<FixedPage *>(tab);
    return fixed && fixed->m_page ? fixed->m_page : tab;
}

QWidget *FixedPage::tabWith(QWidget *page)
{
    auto *fixed = qobject_cast<FixedPage *>(page->parentWidget());
    return fixed ? fixed : page;
}

} // namespace noticedesk

#include "fixedpage.moc"
