// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casetabs.h"

#include "app/case/actionrules.h"
#include "app/cases/caselistpage.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/settings.h"
#include "app/desk/storethreads.h"
#include "app/frame/newdraft.h"
#include "app/frame/tabstrip.h"
#include "app/text/plaintext.h"
#include "app/today/todaypage.h"
#include "app/widgets/composition.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caseactions.h"
#include "store/cases/caserecords.h"
#include "store/cases/workingcopies.h"

#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int longestTitle = 24;       // characters
constexpr int longestShownCopy = 2000; // characters

/// A case as a tab needs it.
struct OpenedCase
{
    std::optional<CaseRecord> record;
    std::optional<TypedCase> typed;
    QString unreadable; ///< what was typed before, if it cannot be shown in the fields
};

OpenedCase readCase(Database &database, CaseId id)
{
    OpenedCase opened{CaseRecords(database).find(id), std::nullopt, {}};
    if (const auto copy = findWorkingCopy(database, id)) {
        opened.typed = typedCaseFrom(copy->content);
        if (!opened.typed)
            opened.unreadable = copy->content.left(longestShownCopy);
    }
    return opened;
}

} // namespace

CaseTabs::CaseTabs(Desk &desk, QWidget *parent)
    : QTabWidget(parent),
      m_desk(desk),
      m_strip(new TabStrip(fixedTabs, this)),
      m_openTabs(new QToolButton(this)),
      m_today(new TodayPage(desk, this)),
      m_cases(new CaseListPage(desk, this))
{
    setObjectName(u"tabs"_s);
    setTabBar(m_strip);
    buildTabMenu();
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(false);
    addTab(m_today, noticedesk::tr("Today"));
    addTab(m_cases, noticedesk::tr("Cases"));
    for (int index = 0; index < fixedTabs; ++index) {
        tabBar()->setTabButton(index, QTabBar::RightSide, nullptr);
        tabBar()->setTabButton(index, QTabBar::LeftSide, nullptr);
    }
    connect(this, &QTabWidget::tabCloseRequested, this, &CaseTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        // Qt gives the keys to the first that takes them, which is a button above the page.
        if (CaseTab *tab = currentCase(); tab && !tabBar()->hasFocus())
            tab->takeCursor();
        Q_EMIT frontChanged();
    });
    connect(this, &QTabWidget::tabBarClicked, this, &commitComposition);
    connect(m_today, &TodayPage::caseOpened, this, [this](CaseId id) { openCase(id); });
    connect(m_today, &TodayPage::callWanted, this,
            [this](CaseId id) { openCase(id, &CaseTab::recordTelephoneCall); });
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
    for (int index = fixedTabs; index < count(); ++index) {
        if (auto *tab = qobject_cast<CaseTab *>(widget(index)))
            tabs.push_back(tab);
    }
    return tabs;
}

CaseTab *CaseTabs::tabOf(CaseId id) const
{
    for (CaseTab *tab : caseTabs()) {
        if (tab->id() == id)
            return tab;
    }
    return nullptr;
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
                tellUnreadable(opened.unreadable);
            } else {
                Q_EMIT announced(noticedesk::tr("There is no such case in the store any more."));
            }
        });
}

void CaseTabs::tellUnreadable(const QString &content)
{
    if (content.isEmpty())
        return;
    m_desk.prompt.tell(
        sentenceWith(
            noticedesk::tr("What was typed about this case and not recorded cannot be shown in its "
                           "fields: it is damaged, or a later version of the program kept it.\n%1"),
            content),
        noticedesk::tr("The case itself is whole. Copy from here what you need; it is replaced "
                       "when something is typed again."));
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
    openDraft(copiedNotice(m_desk.office, copied.record().file.notice));
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
    tab->setPreviewVisible(m_previews);
    connect(tab, &CaseTab::titleChanged, this, [this, tab] { renewTitle(tab); });
    connect(tab, &CaseTab::announced, this, &CaseTabs::announced);
    passOffersOn(tab);
    connect(tab, &CaseTab::stepShown, this, &CaseTabs::frontChanged);
    connect(tab, &CaseTab::printingWanted, this, &CaseTabs::printingWanted);
    connect(tab, &CaseTab::attentionWanted, this, [this, tab] {
        m_closing.erase(tab);
        Q_EMIT attentionWanted();
    });
    connect(tab, &CaseTab::savingChanged, this, [this, tab](Saving saving, const QString &why) {
        Q_EMIT savingChanged(saving, why);
        if (saving == Saving::Saved)
            caseSaved(tab);
        else if (saving == Saving::Failed && m_closing.erase(tab) > 0)
            Q_EMIT announced(
                noticedesk::tr("The case stays open: what was typed is not kept yet."));
    });
    addCloseable(tab, {});
    renewTitle(tab);
    tab->enterFirstField();
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
    if (!m_restoring)
        setCurrentIndex(index);
    rememberTabs();
}

QWidget *CaseTabs::openPage(const QString &key, const QString &title,
                            const std::function<OpenedPage()> &make)
{
    commitComposition();
    OpenedPage &opened = m_pages[key];
    if (!opened.page) {
        opened = make();
        addCloseable(opened.page, title);
    }
    setCurrentWidget(opened.page);
    opened.page->setFocus();
    return opened.page;
}

void CaseTabs::renewTitle(CaseTab *tab)
{
    const int index = indexOf(tab);
    const QString title = tab->title();
    setTabText(index, withoutMnemonics(isolated(shortened(title, longestTitle))));
    setTabToolTip(index, plainToolTip(isolated(shortened(title, longestToolTip))));
}

void CaseTabs::closeCurrent()
{
    closeTab(currentIndex());
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
    CaseTab *tab = tabOf(id);
    if (!tab)
        return;
    m_desk.store.read(
        tab, [id](Database &database) { return CaseRecords(database).find(id); },
        [this, tab](const std::optional<CaseRecord> &record) {
            if (record)
                tab->takeRecord(*record);
            else if (tab->isKept())
                removePage(tab); // a draft that was deleted elsewhere
        });
}

void CaseTabs::rememberTabs()
{
    if (m_restoring)
        return;
    std::vector<CaseId> cases;
    for (const CaseTab *tab : caseTabs()) {
        if (tab->id() != CaseId(0))
            cases.push_back(tab->id());
    }
    // Writing blocks the typing, so nothing is written that is already there.
    if (m_remembered == cases)
        return;
    QVariantList ids;
    for (const CaseId id : cases)
        ids.append(id.value());
    settings::openCases(m_desk.store.path()).keep(ids);
    m_remembered = std::move(cases);
}

void CaseTabs::restoreTabs()
{
    m_restoring = true;
    const QVariantList ids = settings::openCases(m_desk.store.path()).read();
    m_remembered.emplace();
    for (const QVariant &id : ids) {
        m_remembered->emplace_back(id.toLongLong());
        openCase(CaseId(id.toLongLong()));
    }
    m_desk.store.read(
        this, [](Database &) { return 0; }, [this](int) { m_restoring = false; });
}

} // namespace noticedesk

#include "casetabs.moc"
