// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/directories/recordpage.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

class ImportPanel;

/// The directory of organisations: found by typing, with their past cases; renewed from the address
/// book of the exchange system.
class OrganizationsPage final : public RecordPage
{
    Q_OBJECT

public:
    OrganizationsPage(Desk &desk, QWidget *parent);

    /// Reads an address book and says what it would change; nothing is changed before somebody has
    /// agreed.
    void previewImport(const QString &path);

Q_SIGNALS:
    /// Somebody wants to see a case.
    void caseChosen(noticedesk::CaseId id);

private:
    void showRecord(const KeptRecord *record);
    void readCases();
    void chooseImport();
    void import();

    RecordList *m_cases;
    ImportPanel *m_import;
    QString m_code; ///< of the organisation that is shown
    std::shared_ptr<const std::vector<Organization>> m_offered;
    LongWork m_work{this};
};

} // namespace noticedesk
