// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "store/cases/caserecord.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui
{
class OrganizationCases;
}

namespace noticedesk
{

struct Desk;

/// What the store has of an organisation beside its record: its cases and whether its service is
/// suspended, with a button for another notice.
class OrganizationCases final : public QWidget
{
    Q_OBJECT

public:
    OrganizationCases(Desk &desk, QWidget *parent);
    ~OrganizationCases() override;

    /// Hides itself for one without a code.
    void showCasesOf(const Organization &organization);
    const Organization &organization() const { return m_organization; }
    QPushButton &noticeButton();

Q_SIGNALS:
    /// Somebody wants to see a case.
    void caseChosen(noticedesk::CaseId id);

private:
    void readCases();

    Desk &m_desk;
    std::unique_ptr<Ui::OrganizationCases> m_ui;
    Organization m_organization;
};

} // namespace noticedesk
