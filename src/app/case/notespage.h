// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

#include <memory>

namespace Ui
{
class NotesPage;
}

namespace noticedesk
{

/// 備註: who looks after a case, and what the office notes about it for itself, from the draft to
/// after its end.
class NotesPage final : public CasePage
{
    Q_OBJECT

public:
    NotesPage(Office &office, QWidget *parent);
    ~NotesPage() override;

    /// The notes: an officer is seldom changed, and never by typing ahead.
    QWidget *firstField() const override;

protected:
    void recordChanged(const CaseRecord &) override;

private:
    void offerOfficers();

    std::unique_ptr<Ui::NotesPage> m_ui;
};

} // namespace noticedesk
