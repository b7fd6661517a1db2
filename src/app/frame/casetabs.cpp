// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casetabs.h"

#include "app/case/actionrules.h"
#include "app/case/callrecording.h"
#include "app/case/casecursor.h"
#include "app/cases/caselistpage.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/frame/draftdeleting.h"
#include "app/frame/fixedpage.h"
#include "app/frame/keyboardinfront.h"
#include "app/frame/newnotice.h"
#include "app/frame/openedcase.h"
#include "app/frame/opentabsbutton.h"
#include "app/frame/readfailure.h"
#include "app/frame/tabmenu.h"
#include "app/frame/tabstrip.h"
#include "app/text/plaintext.h"
#include "app/today/todaypage.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"
#include "store/cases/caseactions.h"
#include "store/cases/caserecords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

CaseTabs::CaseTabs(Desk &desk, QWidget *parent)
    : QTabWidget(parent),
      m_desk(desk),
      m_strip(new TabStrip(fixedTabs, this)),
      m_today(new TodayPage(desk, this)),
      m_cases(new CaseListPage(desk, this)),
      m_remembered(desk.store.path())
{
    setObjectName(u"tabs"_s);
    setTabBar(m_strip);
    m_openTabs = new OpenTabsButton(*this, *m_strip);
    m_deleting = new DraftDeleting(desk, *this);
    m_keeping = new TabKeeping(this);
    keepKeyboardInFront(*this);
    setDocumentMode(true);
    setTabsClosable(true);
    addTab(m_today, noticedesk::tr("Today"));
    addTab(m_cases, noticedesk::tr("Cases"));
    for (const CommandId id : {CommandId::Inbox, CommandId::Statistics}) {
        auto *fixed = m_fixed[pageKeyOf(id)] = new FixedPage(*this, plainNameOf(id));
        connect(fixed, &FixedPage::wanted, this, [this, id] { Q_EMIT pageWanted(id); });
    }
    connect(this, &QTabWidget::tabCloseRequested, this, &CaseTabs::closeTab);
    connect(m_strip, &TabStrip::menuWanted, this, &CaseTabs::showTabMenu);
    connect(m_keeping, &TabKeeping::closeable, this, &CaseTabs::removePage);
    connect(m_keeping, &TabKeeping::allKept, this, &CaseTabs::allKept);
    connect(m_keeping, &TabKeeping::announced, this, &CaseTabs::announced);
    connect(m_keeping, &TabKeeping::attentionWanted, this, [this](QWidget *page) {
        if (page)
            setCurrentWidget(FixedPage::tabWith(page));
        Q_EMIT attentionWanted();
    });
    connect(m_deleting, &DraftDeleting::announced, this, &CaseTabs::announced);
    connect(m_deleting, &DraftDeleting::offered, this,
            [this](const QString &sentence, const Offers &offers) {
                Q_EMIT offered(sentence, offers, nullptr);
            });
    connect(this, &QTabWidget::currentChanged, this, [this] {
        // Qt gives the keys to the first that takes them, which is a button above the page.
        if (CaseTab *tab = currentCase(); tab && !tabBar()->hasFocus())
            tab->cursor().enterLastField();
        Q_EMIT frontChanged();
    });
    connect(this, &QTabWidget::tabBarClicked, this, &commitComposition);
    connect(m_today, &TodayPage::caseOpened, this, [this](CaseId id) { openCase(id); });
    connect(m_today, &TodayPage::callWanted, this,
            [this](CaseId id) { openCase(id, [](CaseTab &tab) { tab.calls().record(); }); });
    connect(m_today, &TodayPage::trackingWanted, this,
            [this](CaseId id) { openCase(id, &CaseTab::goToTracking); });
    connect(m_today, &TodayPage::listWanted, this, [this](const CaseListQuery &query) {
        setCurrentWidget(m_cases);
        m_cases->showCases(query);
    });
    connect(m_today, &TodayPage::draftsWanted, this, [this] {
        setCurrentWidget(m_cases);
        m_cases->chooseView(0);
    });
    connect(m_cases, &CaseListPage::caseOpened, this, [this](CaseId id) { openCase(id); });
    connect(m_cases, &CaseListPage::deletionWanted, this, &CaseTabs::deleteDrafts);
    connect(&desk.store, &StoreThreads::caseChanged, this, &CaseTabs::caseChangedInStore);
}

CaseTab *CaseTabs::currentCase() const
{
    return qobject_cast<CaseTab *>(currentWidget());
}

std::vector<CaseTab *> CaseTabs::caseTabs() const
{
    std::vector<CaseTab *> tabs;
    for (int index = fixedTabs; index < count(); ++index)
        if (auto *tab = qobject_cast<CaseTab *>(widget(index)))
            tabs.push_back(tab);
    return tabs;
}

CaseTab *CaseTabs::tabOf(CaseId id) const
{
    const std::vector<CaseTab *> tabs = caseTabs();
    const auto found = std::ranges::find(tabs, id, &CaseTab::id);
    return found == tabs.end() ? nullptr : *found;
}

void CaseTabs::openCase(CaseId id, const std::function<void(CaseTab &)> &then)
{
    commitComposition();
    if (CaseTab *tab = tabOf(id)) {
        setCurrentWidget(tab);
        if (then)
            then(*tab);
        return;
    }
    m_desk.store.read(
        this, [id](Database &database) { return readCase(database, id); },
        [this, id, then](const OpenedCase &opened) {
            if (tabOf(id)) {
                openCase(id, then);
            } else if (opened.record) {
                addCase(*opened.record, opened.typed, then);
                if (opened.typedFromEarlier)
                    tabOf(id)->holdBack(*opened.typedFromEarlier);
                tellOfTyped(opened, m_desk.prompt);
            } else {
                Q_EMIT announced(noticedesk::tr("There is no such case in the store any more."));
            }
        },
        announcingFailure(m_desk.prompt, *this));
}

void CaseTabs::openNew()
{
    commitComposition();
    CaseRecord draft{CaseId(0), 1, {}, {}, {}, {}};
    draft.file.notice = newNotice(m_desk.office);
    addCase(draft, std::nullopt, {});
    setCurrentIndex(count() - 1); // also while tabs of the last time are being opened
}

void CaseTabs::openNewFor(const Organization &organization)
{
    openDraft(newNoticeFor(m_desk.office, organization));
}

void CaseTabs::openCopy(const CaseTab &copied)
{
    commitComposition();
    openDraft(copiedNotice(m_desk.office, copied.typed().file.notice));
}

void CaseTabs::openDraft(const Notice &notice)
{
    m_desk.store.write(
        this,
        [notice, rules = rulesForAction(m_desk)](Store &store) {
            CaseFile file;
            file.notice = notice;
            return CaseActions(store, rules.context()).addDraft(file).id;
        },
        [this](CaseId id) { openCase(id); });
}

void CaseTabs::addCase(const CaseRecord &record, const std::optional<TypedCase> &typed,
                       const std::function<void(CaseTab &)> &then)
{
    auto *tab = new CaseTab(m_desk, record, typed, this);
    const auto renewTitle = [this, tab] {
        m_strip->setTitle(indexOf(tab), tab->title(), tab->state());
    };
    tab->setPreviewVisible(m_previews);
    connect(tab, &CaseTab::titleChanged, this, renewTitle);
    connect(tab, &CaseTab::titleChanged, this, &CaseTabs::titlesChanged);
    connect(tab, &CaseTab::announced, this, &CaseTabs::announced);
    passOffersOn(tab);
    connect(tab, &CaseTab::stepShown, this, &CaseTabs::frontChanged);
    connect(tab, &CaseTab::printingWanted, this, &CaseTabs::printingWanted);
    connect(tab, &CaseTab::copyWanted, this, &CaseTabs::copyWanted);
    connect(tab, &CaseTab::savingChanged, this, [this](Saving saving, const QString &why) {
        Q_EMIT savingChanged(saving, why);
        if (saving == Saving::Saved)
            rememberTabs();
    });
    m_keeping->addCase(tab);
    addCloseable(tab, {});
    renewTitle();
    tab->cursor().enterFirstField();
    if (then)
        then(*tab);
}

void CaseTabs::passOffersOn(CaseTab *tab)
{
    connect(tab, &CaseTab::offered, this, [this, tab](const QString &sentence, Offers offers) {
        for (Offer &offer : offers) {
            offer.carryOut = [this, tab = QPointer(tab), carryOut = offer.carryOut] {
                if (!tab)
                    return;
                setCurrentWidget(tab);
                carryOut();
            };
        }
        Q_EMIT offered(sentence, offers, tab);
    });
}

void CaseTabs::addCloseable(QWidget *page, const QString &title)
{
    const int index = addTab(page, withoutMnemonics(title));
    if (!m_remembered.isRestoring())
        setCurrentIndex(index);
    rememberTabs();
}

QWidget *CaseTabs::openPage(const QString &key, const QString &title,
                            const std::function<OpenedPage()> &make)
{
    commitComposition();
    QWidget *&page = m_pages[key];
    if (!page) {
        const OpenedPage opened = make();
        page = opened.page;
        m_keeping->addPage(page, opened.keeping);
        if (const auto fixed = m_fixed.find(key); fixed != m_fixed.end())
            fixed->second->put(page);
        else
            addCloseable(page, title);
    }
    setCurrentWidget(FixedPage::tabWith(page));
    page->setFocus();
    return page;
}

void CaseTabs::closeTab(int index)
{
    if (index >= fixedTabs)
        m_keeping->close(widget(index));
    else
        Q_EMIT announced(noticedesk::tr("This tab is always there; it is not closed."));
}

void CaseTabs::removePage(QWidget *page)
{
    m_keeping->forget(page);
    std::erase_if(m_pages, [page](const auto &each) { return each.second == page; });
    // Of the fixed tabs Qt would go on to the last.
    if (page == currentWidget() && count() == fixedTabs + 1)
        setCurrentWidget(m_cases);
    removeTab(indexOf(page));
    page->deleteLater();
    rememberTabs();
    Q_EMIT frontChanged();
}

void CaseTabs::deleteDrafts(const std::vector<CaseId> &ids)
{
    m_deleting->deleteDrafts({ids});
}

void CaseTabs::closeOthers(const QWidget *page)
{
    for (int index = count() - 1; index >= fixedTabs; --index)
        if (widget(index) != page)
            closeTab(index);
}

void CaseTabs::showTabMenu(int index, const QPoint &place)
{
    QWidget *page = widget(index);
    const auto *tab = qobject_cast<CaseTab *>(page);
    const auto number = tab ? tab->record().file.number : std::nullopt;
    const bool isCloseable = index >= fixedTabs;
    auto *menu = new TabMenu(isCloseable, count() - fixedTabs > (isCloseable ? 1 : 0),
                             number ? number->toString() : QString(), this);
    connect(menu, &TabMenu::closingWanted, page, [this, page] { m_keeping->close(page); });
    connect(menu, &TabMenu::closingOthersWanted, page, [this, page] { closeOthers(page); });
    menu->popup(place);
}

void CaseTabs::showOpenTabs()
{
    m_openTabs->showMenu();
}

void CaseTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    m_openTabs->fitTabs();
}

bool CaseTabs::ownsCopy(CaseId copy) const
{
    const auto isOwner = [copy](const CaseTab *tab) { return tab->ownsCopy(copy); };
    return m_remembered.awaits(copy) || std::ranges::any_of(caseTabs(), isOwner);
}

void CaseTabs::goToNeighbour(int distance)
{
    CaseTab *tab = currentCase();
    if (!tab)
        return;
    const auto neighbour = m_cases->neighbourOf(tab->id(), distance);
    if (!neighbour)
        Q_EMIT announced(distance > 0 ? noticedesk::tr("This is the last case of the list.")
                                      : noticedesk::tr("This is the first case of the list."));
    else
        openCase(*neighbour, [this, left = QPointer(tab),
                              isOpen = tabOf(*neighbour) != nullptr](CaseTab &opened) {
            if (left && !isOpen)
                takePlace(left, opened);
        });
}

void CaseTabs::takePlace(CaseTab *left, CaseTab &opened)
{
    if (left == &opened || left->holdsTyped())
        return;
    m_strip->moveTab(indexOf(&opened), indexOf(left));
    removePage(left);
}

void CaseTabs::step(int distance)
{
    commitComposition();
    setCurrentIndex((currentIndex() + count() + distance) % count());
}

std::vector<CaseId> CaseTabs::chosenCases() const
{
    if (const CaseTab *tab = currentCase())
        return {tab->id()};
    if (currentWidget() == m_cases)
        return m_cases->chosenCases();
    const auto chosen = m_today->chosenCase();
    return chosen && currentWidget() == m_today ? std::vector{*chosen} : std::vector<CaseId>{};
}

void CaseTabs::setPreviewsVisible(bool visible)
{
    m_previews = visible;
    for (CaseTab *tab : caseTabs())
        tab->setPreviewVisible(visible);
}

void CaseTabs::caseChangedInStore(CaseId id)
{
    for (CaseTab *tab : caseTabs())
        if (tab->id() != CaseId(0) && (id == CaseId(0) || tab->id() == id))
            renew(tab);
}

void CaseTabs::renew(CaseTab *tab)
{
    m_desk.store.read(
        tab, [id = tab->id()](Database &database) { return CaseRecords(database).find(id); },
        [this, tab](const std::optional<CaseRecord> &record) {
            if (record)
                tab->takeRecord(*record);
            else if (indexOf(tab) >= 0 && tab->isKept())
                removePage(tab); // a draft that was deleted elsewhere
        });
}

void CaseTabs::rememberTabs()
{
    std::vector<CaseId> cases;
    for (const CaseTab *tab : caseTabs())
        if (tab->id() != CaseId(0))
            cases.push_back(tab->id());
    m_remembered.remember(cases);
}

void CaseTabs::restoreTabs()
{
    for (const CaseId id : m_remembered.beginRestoring())
        openCase(id);
    const auto end = [this] { m_remembered.endRestoring(); };
    m_desk.store.read(
        this, [](Database &) {}, end, [end](const std::exception_ptr &) { end(); });
}

} // namespace noticedesk

#include "casetabs.moc"
