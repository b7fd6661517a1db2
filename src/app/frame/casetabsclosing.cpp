// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casetabs.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"

#include <QApplication>

namespace noticedesk
{

void CaseTabs::closeTab(int index)
{
    if (index >= fixedTabs)
        closePage(widget(index));
    else
        Q_EMIT announced(noticedesk::tr("This tab is always there; it is not closed."));
}

void CaseTabs::recordFront()
{
    commitComposition();
    const PageKeeping *keeping = keepingOf(currentWidget());
    if (keeping && keeping->hasTyped())
        keeping->recordTyped();
    else
        Q_EMIT announced(
            keeping ? noticedesk::tr("There is nothing to record: nothing was changed here.")
                    : noticedesk::tr("There is nothing to record on this page."));
}

void CaseTabs::closePage(QWidget *page)
{
    // What is composed elsewhere goes on.
    if (page->isAncestorOf(QApplication::focusWidget()))
        commitComposition();
    auto *tab = qobject_cast<CaseTab *>(page);
    switch (tab ? keepCase(*tab) : keepPage(page)) {
    case Kept::Now:
        removePage(page);
        break;
    case Kept::Later:
        m_closing.insert(page);
        break;
    case Kept::Refused:
        break;
    }
}

CaseTabs::Kept CaseTabs::keepCase(CaseTab &tab)
{
    return tab.keepNow() ? Kept::Now : Kept::Later;
}

CaseTabs::Kept CaseTabs::keepPage(QWidget *page)
{
    const PageKeeping *keeping = keepingOf(page);
    if (!keeping)
        return Kept::Now;
    if (keeping->isWorking()) {
        refuseToClose(page, noticedesk::tr("Work on the store is still going on here. Wait for its "
                                           "end, or cancel it where that can be done."));
        return Kept::Refused;
    }
    if (!keeping->hasTyped())
        return Kept::Now;
    keeping->recordTyped();
    if (!keeping->isRecording()) {
        refuseWhatIsTyped(page);
        return Kept::Refused;
    }
    m_awaited.insert(page);
    return Kept::Later;
}

void CaseTabs::typedChangedOn(QWidget *page)
{
    const PageKeeping *keeping = keepingOf(page);
    if (keeping && m_awaited.contains(page) && !keeping->isRecording()) {
        m_awaited.erase(page);
        if (keeping->hasTyped())
            refuseWhatIsTyped(page);
        else if (m_closing.erase(page) > 0)
            closePage(page); // which first keeps what was composed meanwhile
    }
    tellIfAllKept();
}

void CaseTabs::caseSaved(CaseTab *tab)
{
    rememberTabs();
    if (m_closing.erase(tab) > 0)
        closePage(tab); // which first keeps what was composed meanwhile
    tellIfAllKept();
}

void CaseTabs::refuseWhatIsTyped(QWidget *page)
{
    refuseToClose(page, noticedesk::tr("What is typed here cannot be recorded yet; mend it, or "
                                       "take it back with Esc."));
}

void CaseTabs::refuseToClose(QWidget *page, const QString &why)
{
    m_closing.erase(page);
    setCurrentWidget(page);
    Q_EMIT announced(why);
    Q_EMIT attentionWanted();
}

void CaseTabs::removePage(QWidget *page)
{
    m_closing.erase(page);
    m_awaited.erase(page);
    m_deletedWhenKept.erase(page);
    std::erase_if(m_pages, [page](const auto &each) { return each.second.page == page; });
    removeTab(indexOf(page));
    page->deleteLater();
    rememberTabs();
    Q_EMIT frontChanged();
}

const PageKeeping *CaseTabs::keepingOf(const QWidget *page) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [page](const auto &each) { return each.second.page == page; });
    return found == m_pages.end() ? nullptr : &found->second.keeping;
}

void CaseTabs::keepAll()
{
    commitComposition();
    for (CaseTab *tab : caseTabs())
        keepCase(*tab);
    for (const auto &[key, opened] : m_pages)
        keepPage(opened.page);
}

bool CaseTabs::isAllKept() const
{
    const auto tabs = caseTabs();
    return std::all_of(tabs.begin(), tabs.end(),
                       [](const CaseTab *tab) { return tab->isKept(); }) &&
           std::none_of(m_pages.begin(), m_pages.end(), [](const auto &each) {
               return each.second.keeping.hasTyped() || each.second.keeping.isWorking();
           });
}

void CaseTabs::tellIfAllKept()
{
    if (isAllKept())
        Q_EMIT allKept();
}

} // namespace noticedesk
