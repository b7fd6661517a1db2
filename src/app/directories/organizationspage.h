// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/directories/recordpage.h"
#include "exchange/addressbook.h"
#include "store/cases/caserecord.h"
#include "store/directory/organizationimport.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace Ui
{
class OrganizationsPage;
}

namespace noticedesk
{

class ImportPanel;
class OrganizationCases;

/// The directory of organisations: found by typing, with their past cases; renewed from the address
/// book of the exchange system.
class OrganizationsPage final : public RecordPage
{
    Q_OBJECT

public:
    OrganizationsPage(Desk &desk, QWidget *parent);
    ~OrganizationsPage() override;

    /// Reads an address book and says what it would change; nothing is changed before somebody has
    /// agreed.
    void previewImport(const QString &path);

Q_SIGNALS:
    /// Somebody wants to see a case.
    void caseChosen(noticedesk::CaseId id);
    /// A notice for the organisation that is shown is to be begun.
    void noticeWanted(const noticedesk::Organization &organization);

private:
    void showRecord(const KeptRecord *record);
    void chooseImport();
    void import(GoodNames goodNames);
    void askToReplaceGoodNames();
    void offer(const OrganizationImport &preview);
    void tellProgress(qint64 done);

    /// What the import that is running on the writing thread tells, and is told.
    struct RunningImport
    {
        std::atomic<qint64> done = 0;
        std::atomic_bool cancelled = false;
    };

    std::unique_ptr<Ui::OrganizationsPage> m_ui;
    OrganizationCases *m_cases;
    ImportPanel *m_import;
    std::shared_ptr<const AddressBook> m_offered;
    qint64 m_goodNames = 0;
    LongWork m_work{this};
    std::shared_ptr<RunningImport> m_running;
    QTimer m_ticks; ///< while an import is running
};

} // namespace noticedesk
