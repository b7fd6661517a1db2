// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casetab.h"
#include "app/frame/commands.h"
#include "app/frame/rememberedtabs.h"
#include "app/frame/tabkeeping.h"

#include <QTabWidget>

#include <functional>
#include <map>

namespace noticedesk
{

class CaseListPage;
class DraftDeleting;
class FixedPage;
class OpenTabsButton;
class TabStrip;
class TodayPage;
struct Desk;
struct Organization;

struct OpenedPage
{
    QWidget *page = nullptr;
    PageKeeping keeping;
};

/// The tabs of the window: the fixed ones first, then the cases and other pages that were opened.
class CaseTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// Today, the cases, the inbox and the figures are always there, before all others.
    static constexpr int fixedTabs = 4;

    CaseTabs(Desk &desk, QWidget *parent);

    TodayPage &today() { return *m_today; }
    CaseListPage &cases() { return *m_cases; }
    /// The case in front; null if another page is.
    CaseTab *currentCase() const;
    std::vector<CaseTab *> caseTabs() const;
    /// The tab of a case; null if it is not open.
    CaseTab *tabOf(CaseId id) const;
    /// Whether a tab has what a working copy at this desk is of.
    bool ownsCopy(CaseId copy) const;

    /// Opens a case, or brings its tab to the front. What is done with it then is done when it is
    /// there.
    void openCase(CaseId id, const std::function<void(CaseTab &)> &then = {});
    void openNew();
    /// A draft for an organisation, or one that says what another notice says; it is in the store
    /// before it is opened.
    void openNewFor(const Organization &organization);
    void openCopy(const CaseTab &copied);
    /// A page that is made when it is first wanted, by its key (pageKeyOf()).
    QWidget *openPage(const QString &key, const QString &title,
                      const std::function<OpenedPage()> &make);
    void closeCurrent() { closeTab(currentIndex()); }
    /// Takes a page away at once; nothing is kept of what is typed on it.
    void removePage(QWidget *page);
    /// Another case of the list in place of the one in front, which stays open only if something
    /// is typed there.
    void goToNeighbour(int distance);
    /// Lists all tabs, also those that have no room.
    void showOpenTabs();
    /// Brings another tab to the front: the next (1) or the one before (-1), in a circle.
    void step(int distance);
    /// The case in front, or those that are chosen in a list in front.
    std::vector<CaseId> chosenCases() const;
    /// Deletes drafts, closes their tabs, and offers to undo it.
    void deleteDrafts(const std::vector<CaseId> &ids);
    DraftDeleting &deleting() { return *m_deleting; }
    void setPreviewsVisible(bool visible);

    /// What is typed on the tabs is kept by it.
    TabKeeping &keeping() { return *m_keeping; }

    /// Opens the tabs again that were open when the window was last used with this store.
    void restoreTabs();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void allKept();
    void savingChanged(noticedesk::Saving saving, const QString &sentence);
    void announced(const QString &sentence);
    /// Something was done, and this is what comes next. It is offered on one page, or on all of
    /// them where that is null.
    void offered(const QString &sentence, const noticedesk::Offers &offers, QWidget *page);
    /// Something has to be read or mended on a page before it can be closed.
    void attentionWanted();
    /// Of the case in front.
    void printingWanted();
    /// A copy of what is attached to a case, turned by so many quarters, clockwise.
    void copyWanted(noticedesk::CaseId id, const noticedesk::Attachment &attachment,
                    int quarterTurns);
    /// Another page is in front, or another step of the case in front.
    void frontChanged();
    /// Somebody has gone to a fixed tab whose page is not there yet, and which this command opens.
    void pageWanted(noticedesk::CommandId id);
    /// The tab of a case has another title.
    void titlesChanged();

private:
    void openDraft(const Notice &notice);
    void addCase(const CaseRecord &record, const std::optional<TypedCase> &typed,
                 const std::function<void(CaseTab &)> &then);
    void takePlace(CaseTab *left, CaseTab &opened);
    void addCloseable(QWidget *page, const QString &title);
    void closeTab(int index);
    void closeOthers(const QWidget *page);
    void showTabMenu(int index, const QPoint &place);
    void rememberTabs();
    /// What a case offers is about it, whichever tab is in front then.
    void passOffersOn(CaseTab *tab);
    void caseChangedInStore(CaseId id);
    void renew(CaseTab *tab);

    Desk &m_desk;
    TabStrip *m_strip;
    OpenTabsButton *m_openTabs;
    DraftDeleting *m_deleting;
    TabKeeping *m_keeping;
    TodayPage *m_today;
    CaseListPage *m_cases;
    std::map<QString, QWidget *> m_pages; ///< by their keys
    std::map<QString, FixedPage *> m_fixed;
    RememberedTabs m_remembered;
    bool m_previews = true;
};

} // namespace noticedesk
