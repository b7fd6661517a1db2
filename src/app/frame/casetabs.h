// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casetab.h"

#include <QTabWidget>

#include <functional>
#include <map>
#include <set>

class QMenu;
class QToolButton;

namespace noticedesk
{

class CaseListPage;
class TabStrip;
class TodayPage;
struct DeletedDraft;
struct Desk;
struct Organization;

/// How a page that is no case keeps what is typed on it, and what it is doing.
struct PageKeeping
{
    std::function<bool()> hasTyped;    ///< something is typed and not recorded
    std::function<void()> recordTyped; ///< begins to record it, as far as it can be
    std::function<bool()> isRecording; ///< what was begun so has not come to its end
    std::function<bool()> isWorking;   ///< long work is going on that closing would wait for
};

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
    /// Today and the cases are always there, before all others.
    static constexpr int fixedTabs = 2;

    CaseTabs(Desk &desk, QWidget *parent);

    TodayPage &today() { return *m_today; }
    CaseListPage &cases() { return *m_cases; }
    /// The case in front; null if another page is.
    CaseTab *currentCase() const;
    std::vector<CaseTab *> caseTabs() const;

    /// Opens a case, or brings its tab to the front. What is done with it then is done when it is
    /// there.
    void openCase(CaseId id, const std::function<void(CaseTab &)> &then = {});
    void openNew();
    /// A draft for an organisation, or one that says what another notice says; it is in the store
    /// before it is opened.
    void openNewFor(const Organization &organization);
    void openCopy(const CaseTab &copied);
    /// A page that is made when it is first wanted, by its key.
    QWidget *openPage(const QString &key, const QString &title,
                      const std::function<OpenedPage()> &make);
    /// What is typed on such a page is another now, or recording it has come to its end.
    void typedChangedOn(QWidget *page);
    /// Records what is typed on a page in front that is no case, or says why there is nothing.
    void recordFront();
    void closeCurrent();
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
    void setPreviewsVisible(bool visible);

    /// Keeps what is typed everywhere. If not all is kept then, allKept() follows when it is, or
    /// attentionWanted() where it cannot be.
    void keepAll();
    bool isAllKept() const;

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
    /// Another page is in front, or another step of the case in front.
    void frontChanged();

private:
    /// Whether what is typed on a page is kept before it closes.
    enum class Kept { Now, Later, Refused };

    CaseTab *tabOf(CaseId id) const;
    void openDraft(const Notice &notice);
    void addCase(const CaseRecord &record, const std::optional<TypedCase> &typed,
                 const std::function<void(CaseTab &)> &then);
    void buildTabMenu();
    void fitTabs();
    void fillTabMenu(QMenu *menu);
    void takePlace(CaseTab *left, CaseTab &opened);
    void addCloseable(QWidget *page, const QString &title);
    void closeTab(int index);
    void closePage(QWidget *page);
    Kept keepCase(CaseTab &tab);
    /// Says why, if the page has to stay.
    Kept keepPage(QWidget *page);
    void caseSaved(CaseTab *tab);
    void refuseWhatIsTyped(QWidget *page);
    void refuseToClose(QWidget *page, const QString &why);
    void removePage(QWidget *page);
    const PageKeeping *keepingOf(const QWidget *page) const;
    void tellIfAllKept();
    void renewTitle(CaseTab *tab);
    void tellUnreadable(const QString &content);
    void rememberTabs();
    void offerDraftsBack(const std::vector<DeletedDraft> &deleted);
    void draftsNotDeleted(const std::exception_ptr &error);
    void tellNotDeleted(const QString &why);
    /// What a case offers is about it, whichever tab is in front then.
    void passOffersOn(CaseTab *tab);
    void caseChangedInStore(CaseId id);

    Desk &m_desk;
    TabStrip *m_strip;
    QToolButton *m_openTabs;
    TodayPage *m_today;
    CaseListPage *m_cases;
    bool m_isFitting = false;
    std::map<QString, OpenedPage> m_pages;
    std::set<const QWidget *> m_closing; ///< they close when what is typed on them is kept
    std::set<const QWidget *> m_deletedWhenKept;
    std::set<const QWidget *> m_awaited; ///< pages that record before something is closed
    std::optional<std::vector<CaseId>> m_remembered; ///< as it was last written down
    bool m_previews = true;
    bool m_restoring = false;
};

} // namespace noticedesk
