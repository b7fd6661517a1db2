// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/frame/commands.h"
#include "store/cases/caserecord.h"

#include <QObject>

namespace noticedesk
{

class CaseTabs;
class DraftsPage;
class IncidentListPage;
class OrganizationsPage;
class StatisticsPage;
class StorePage;
struct IncidentDrafts;
struct PrintedPaper;

/// Opens the pages of what the office keeps beside its cases, and of the store's own work, as tabs.
class DirectoryTabs final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    DirectoryTabs(Desk &desk, const Commands &commands, CaseTabs &tabs, QObject *parent);

    /// On the page of the organisations: says what an address book would change, and asks.
    void importAddressBook(const QString &file);
    /// On the page of the store: shows a backup beside the store, and asks whether to restore it.
    void previewRestore(const QString &backup);
    /// On the page of the store: examines the whole store.
    void verifyStore();
    /// Prints what the page in front is, if it is a paper of its own; false if it is none.
    bool printCurrent();

    /// On a page of its own: what the rules find in these drafts, to issue them.
    void openDrafts(const std::vector<CaseId> &drafts);
    /// On the page of an incident's list: reads this one.
    void openIncidentList(const QString &file);

Q_SIGNALS:
    /// The notices of these cases are to be printed, in one job.
    void printingWanted(const std::vector<noticedesk::CaseId> &cases);
    /// A paper that belongs to no case is to be printed.
    void paperWanted(const noticedesk::PrintedPaper &paper);
    /// Somebody has agreed to restore this backup.
    void restoreWanted(const QString &backup, const QString &otherStore);

private:
    template <class Page>
    Page *open(CommandId id);
    template <class Page>
    Page *openWithCases(CommandId id);
    OrganizationsPage *openOrganizations();
    StorePage *openStorePage();
    IncidentListPage *openIncidentListPage();
    DraftsPage *openDraftsPage();
    void takeMadeDrafts(const IncidentDrafts &made, const QString &incident);
    void openStatistics();
    /// The list with only these cases; in words what they are.
    void listOnly(const std::vector<noticedesk::CaseId> &ids, const QString &what);
    void openCase(CaseId id);

    Desk &m_desk;
    const Commands &m_commands;
    CaseTabs &m_tabs;
};

} // namespace noticedesk
