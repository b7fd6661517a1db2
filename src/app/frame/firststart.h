// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class FirstStartDialog;
}

namespace noticedesk
{

struct Desk;

/// Asks a new office for its name, its contact window and what stands before its case numbers, and
/// offers the sample case.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    FirstStartDialog(Desk &desk, QWidget *parent);
    ~FirstStartDialog() override;

    void accept() override;

Q_SIGNALS:
    void caseAdded(noticedesk::CaseId id);

private:
    std::unique_ptr<Ui::FirstStartDialog> m_ui;
    Desk &m_desk;
};

} // namespace noticedesk
