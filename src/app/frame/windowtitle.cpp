// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowtitle.h"

#include "app/frame/casetabs.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

WindowTitle::WindowTitle(CaseTabs &tabs, QWidget &window)
    : QObject(&window), m_tabs(tabs), m_window(window)
{
    connect(&tabs, &CaseTabs::frontChanged, this, &WindowTitle::renew);
    connect(&tabs, &CaseTabs::titlesChanged, this, &WindowTitle::renew);
    renew();
}

void WindowTitle::renew()
{
    const QString program = noticedesk::tr("Improvement notices");
    const CaseTab *tab = m_tabs.currentCase();
    m_window.setWindowTitle(tab ? shownName(tab->title()) + u" – "_s + program : program);
}

} // namespace noticedesk

#include "windowtitle.moc"
