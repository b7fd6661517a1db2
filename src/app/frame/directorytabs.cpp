// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/directorytabs.h"

#include "app/cases/caselistpage.h"
#include "app/directories/calendarpage.h"
#include "app/directories/contactwindowspage.h"
#include "app/directories/incidentspage.h"
#include "app/directories/officerspage.h"
#include "app/directories/officesettingspage.h"
#include "app/directories/organizationspage.h"
#include "app/directories/recordeditor.h"
#include "app/directories/storepage.h"
#include "app/directories/textblockspage.h"
#include "app/figures/statisticspage.h"
#include "app/frame/casetabs.h"
#include "app/frame/draftdeleting.h"
#include "app/frame/fixedpage.h"
#include "app/inbox/inboxpage.h"
#include "app/outgoing/draftspage.h"
#include "app/outgoing/incidentlistpage.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/incidentcases.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isRecordingOn(const QWidget *page)
{
    const auto editors = page->findChildren<RecordEditor *>();
    return std::any_of(editors.begin(), editors.end(),
                       [](const RecordEditor *editor) { return editor->isRecording(); });
}

/// How a page keeps what is typed on it, if it can hold such, and whether it works.
template <class Page>
PageKeeping keepingOf(Page *page)
{
    PageKeeping keeping{[] { return false; }, [] {}, [page] { return isRecordingOn(page); },
                        [] { return false; }};
    if constexpr (requires { page->hasTyped(); })
        keeping.hasTyped = [page] { return page->hasTyped(); };
    if constexpr (requires { page->recordTyped(); })
        keeping.recordTyped = [page] { page->recordTyped(); };
    if constexpr (requires { page->whyOpen(); })
        keeping.whyOpen = [page] { return page->whyOpen(); };
    if constexpr (requires { page->isWorking(); })
        keeping.isWorking = [page] { return page->isWorking(); };
    return keeping;
}

} // namespace

DirectoryTabs::DirectoryTabs(Desk &desk, const Commands &commands, CaseTabs &tabs, QObject *parent)
    : QObject(parent), m_desk(desk), m_commands(commands), m_tabs(tabs)
{
    using Id = CommandId;
    const auto on = [this](Id id, const auto &carryOut) {
        connect(m_commands[id], &QAction::triggered, this, carryOut);
    };
    on(Id::Organizations, [this] { openOrganizations(); });
    on(Id::ContactWindows, [this] { open<ContactWindowsPage>(Id::ContactWindows); });
    on(Id::Officers, [this] {
        connect(open<OfficersPage>(Id::Officers), &OfficersPage::handOverWanted,
                m_commands[Id::HandOver], &QAction::trigger, Qt::UniqueConnection);
    });
    on(Id::TextBlocks, [this] { open<TextBlocksPage>(Id::TextBlocks); });
    on(Id::Incidents, [this] { open<IncidentsPage>(Id::Incidents); });
    on(Id::Calendar, [this] { openWithCases<CalendarPage>(Id::Calendar); });
    on(Id::OfficeSettings, [this] { open<OfficeSettingsPage>(Id::OfficeSettings); });
    on(Id::Backup, [this] { openStorePage()->chooseBackup(); });
    on(Id::Restore, [this] { openStorePage()->chooseRestore(); });
    on(Id::Verify, [this] { verifyStore(); });
    on(Id::IncidentList, [this] { openIncidentListPage(); });
    on(Id::Statistics, [this] { openStatistics(); });
    on(Id::Inbox, [this] { open<InboxPage>(Id::Inbox); });
    connect(&tabs, &CaseTabs::pageWanted, this,
            [this](CommandId id) { m_commands[id]->trigger(); });
}

template <class Page>
Page *DirectoryTabs::open(CommandId id)
{
    Page *made = nullptr;
    QWidget *page = m_tabs.openPage(pageKeyOf(id), plainNameOf(id), [&] {
        made = new Page(m_desk, &m_tabs);
        if constexpr (requires { &Page::typedChanged; })
            connect(made, &Page::typedChanged, &m_tabs,
                    [this, made] { m_tabs.keeping().typedChangedOn(made); });
        if constexpr (requires { &Page::announced; })
            connect(made, &Page::announced, &m_tabs, &CaseTabs::announced);
        return OpenedPage{made, keepingOf(made)};
    });
    return static_cast<Page *>(page);
}

template <class Page>
Page *DirectoryTabs::openWithCases(CommandId id)
{
    auto *page = open<Page>(id);
    connect(page, &Page::caseChosen, this, &DirectoryTabs::openCase, Qt::UniqueConnection);
    return page;
}

void DirectoryTabs::openCase(CaseId id)
{
    m_tabs.openCase(id);
}

void DirectoryTabs::previewRestore(const QString &backup)
{
    openStorePage()->previewRestoreFrom(backup);
}

OrganizationsPage *DirectoryTabs::openOrganizations()
{
    auto *page = openWithCases<OrganizationsPage>(CommandId::Organizations);
    connect(page, &OrganizationsPage::noticeWanted, &m_tabs, &CaseTabs::openNewFor,
            Qt::UniqueConnection);
    return page;
}

void DirectoryTabs::importAddressBook(const QString &file)
{
    openOrganizations()->previewImport(file);
}

void DirectoryTabs::openStatistics()
{
    auto *page = open<StatisticsPage>(CommandId::Statistics);
    connect(page, &StatisticsPage::printingWanted, this, &DirectoryTabs::paperWanted,
            Qt::UniqueConnection);
    connect(page, &StatisticsPage::casesWanted, this, &DirectoryTabs::listOnly,
            Qt::UniqueConnection);
}

void DirectoryTabs::listOnly(const std::vector<CaseId> &ids, const QString &what)
{
    m_tabs.setCurrentWidget(&m_tabs.cases());
    m_tabs.cases().showOnly(ids, what);
}

bool DirectoryTabs::printCurrent()
{
    auto *page = qobject_cast<StatisticsPage *>(FixedPage::pageIn(m_tabs.currentWidget()));
    if (page)
        page->print();
    return page != nullptr;
}

void DirectoryTabs::verifyStore()
{
    openStorePage()->verifyStore();
}

IncidentListPage *DirectoryTabs::openIncidentListPage()
{
    auto *page = open<IncidentListPage>(CommandId::IncidentList);
    connect(page, &IncidentListPage::draftsMade, this, &DirectoryTabs::takeMadeDrafts,
            Qt::UniqueConnection);
    connect(&m_tabs.deleting(), &DraftDeleting::draftsDeleted, page, &IncidentListPage::noteDeleted,
            Qt::UniqueConnection);
    connect(&m_tabs.deleting(), &DraftDeleting::draftsPutBack, page, &IncidentListPage::notePutBack,
            Qt::UniqueConnection);
    return page;
}

void DirectoryTabs::openIncidentList(const QString &file)
{
    openIncidentListPage()->open(file);
}

DraftsPage *DirectoryTabs::openDraftsPage()
{
    QWidget *page = m_tabs.openPage(u"drafts"_s, noticedesk::tr("Drafts to issue"), [this] {
        auto *made = new DraftsPage(m_desk, &m_tabs);
        made->setKeep([tabs = &m_tabs](const std::vector<CaseId> &drafts) {
            bool isKept = true;
            for (const CaseId id : drafts) {
                if (CaseTab *tab = tabs->tabOf(id))
                    isKept = tab->keepNow() && isKept;
            }
            return isKept;
        });
        connect(made, &DraftsPage::caseChosen, this, &DirectoryTabs::openCase);
        connect(made, &DraftsPage::printingWanted, this, &DirectoryTabs::printingWanted);
        return OpenedPage{made, keepingOf(made)};
    });
    return static_cast<DraftsPage *>(page);
}

void DirectoryTabs::openDrafts(const std::vector<CaseId> &drafts)
{
    DraftsPage *page = openDraftsPage();
    if (page->isWorking())
        Q_EMIT m_tabs.announced(
            noticedesk::tr("Notices are being issued here; try again when they are."));
    else
        page->show(drafts);
}

void DirectoryTabs::takeMadeDrafts(const IncidentDrafts &made, const QString &incident)
{
    UnwantedDrafts drafts{{}, made.added};
    for (const CaseRecord &each : made.drafts) {
        drafts.ids.push_back(each.id);
        drafts.revisions.emplace(each.id, each.revision);
    }
    openDrafts(drafts.ids);
    Q_EMIT m_tabs.offered(
        sentenceWith(noticedesk::tr("Drafts that were made for %2: %1"),
                     QString::number(drafts.ids.size()), incident),
        {{noticedesk::tr("Undo (&Z)"), [this, drafts] { m_tabs.deleting().deleteDrafts(drafts); }}},
        nullptr);
}

StorePage *DirectoryTabs::openStorePage()
{
    QWidget *page = m_tabs.openPage(u"store"_s, noticedesk::tr("Store"), [this] {
        auto *made = new StorePage(m_desk, &m_tabs);
        connect(made, &StorePage::restoreWanted, this, &DirectoryTabs::restoreWanted);
        return OpenedPage{made, keepingOf(made)};
    });
    return static_cast<StorePage *>(page);
}

} // namespace noticedesk

#include "directorytabs.moc"
