// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/tabkeeping.h"

#include "app/case/casetab.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"

#include <QApplication>

namespace noticedesk
{

void TabKeeping::addCase(CaseTab *tab)
{
    m_cases.insert(tab);
    connect(tab, &CaseTab::attentionWanted, this, [this, tab] {
        m_closing.erase(tab);
        Q_EMIT attentionWanted(nullptr);
    });
    connect(tab, &CaseTab::savingChanged, this,
            [this, tab](Saving saving) { savingChanged(tab, saving); });
}

void TabKeeping::addPage(QWidget *page, const PageKeeping &keeping)
{
    m_pages[page] = keeping;
}

void TabKeeping::forget(QWidget *page)
{
    m_cases.erase(qobject_cast<CaseTab *>(page));
    m_pages.erase(page);
    m_closing.erase(page);
    m_awaited.erase(page);
}

void TabKeeping::record(QWidget *page)
{
    commitComposition();
    const PageKeeping *keeping = keepingOf(page);
    if (keeping && keeping->hasTyped())
        keeping->recordTyped();
    else
        Q_EMIT announced(
            keeping ? noticedesk::tr("There is nothing to record: nothing was changed here.")
                    : noticedesk::tr("There is nothing to record on this page."));
}

void TabKeeping::close(QWidget *page)
{
    // What is composed elsewhere goes on.
    if (page->isAncestorOf(QApplication::focusWidget()))
        commitComposition();
    auto *tab = qobject_cast<CaseTab *>(page);
    switch (tab ? keepCase(*tab) : keepPage(page)) {
    case Kept::Now:
        Q_EMIT closeable(page);
        break;
    case Kept::Later:
        m_closing.insert(page);
        break;
    case Kept::Refused:
        break;
    }
}

TabKeeping::Kept TabKeeping::keepCase(CaseTab &tab)
{
    return tab.isKeptHere() || tab.keepNow() ? Kept::Now : Kept::Later;
}

TabKeeping::Kept TabKeeping::keepPage(QWidget *page)
{
    const PageKeeping *keeping = keepingOf(page);
    if (!keeping)
        return Kept::Now;
    if (keeping->isWorking()) {
        refuseToClose(page, noticedesk::tr("Work on the store is still going on here. Wait for its "
                                           "end, or cancel it where that can be done."));
        return Kept::Refused;
    }
    if (const QString why = keeping->whyOpen(); !why.isEmpty()) {
        refuseToClose(page, why);
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

void TabKeeping::typedChangedOn(QWidget *page)
{
    const PageKeeping *keeping = keepingOf(page);
    if (keeping && m_awaited.contains(page) && !keeping->isRecording()) {
        m_awaited.erase(page);
        if (keeping->hasTyped())
            refuseWhatIsTyped(page);
        else if (m_closing.erase(page) > 0)
            close(page); // which first keeps what was composed meanwhile
    }
    tellIfAllKept();
}

void TabKeeping::savingChanged(CaseTab *tab, Saving saving)
{
    if (saving == Saving::Saved || saving == Saving::KeptHere) {
        if (m_closing.erase(tab) > 0)
            close(tab); // which first keeps what was composed meanwhile
        tellIfAllKept();
    } else if (saving == Saving::Failed && m_closing.erase(tab) > 0) {
        Q_EMIT announced(noticedesk::tr("The case stays open: what was typed is not kept yet."));
    }
}

void TabKeeping::refuseWhatIsTyped(QWidget *page)
{
    refuseToClose(page, noticedesk::tr("What is typed here cannot be recorded yet; mend it, or "
                                       "take it back with Esc."));
}

void TabKeeping::refuseToClose(QWidget *page, const QString &why)
{
    m_closing.erase(page);
    Q_EMIT attentionWanted(page);
    Q_EMIT announced(why);
}

const PageKeeping *TabKeeping::keepingOf(QWidget *page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : &found->second;
}

void TabKeeping::keepAll()
{
    commitComposition();
    for (CaseTab *tab : m_cases)
        keepCase(*tab);
    for (const auto &[page, keeping] : m_pages)
        keepPage(page);
}

bool TabKeeping::isAllKept() const
{
    return std::all_of(m_cases.begin(), m_cases.end(),
                       [](const CaseTab *tab) { return tab->isKept() || tab->isKeptHere(); }) &&
           std::none_of(m_pages.begin(), m_pages.end(), [](const auto &each) {
               return each.second.hasTyped() || each.second.isWorking();
           });
}

void TabKeeping::tellIfAllKept()
{
    if (isAllKept())
        Q_EMIT allKept();
}

} // namespace noticedesk

#include "tabkeeping.moc"
