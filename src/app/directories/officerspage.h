// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordpage.h"

#include <QTimer>

namespace Ui
{
class OfficersPage;
}

namespace noticedesk
{

/// 承辦人: who looks after cases, with which account, and who stands in on days of absence.
class OfficersPage final : public RecordPage
{
    Q_OBJECT

public:
    OfficersPage(Desk &desk, QWidget *parent);
    ~OfficersPage() override;

Q_SIGNALS:
    /// Cases are to pass from one officer to another.
    void handOverWanted();

private:
    void renewChoices();

    std::unique_ptr<Ui::OfficersPage> m_ui;
    QTimer m_soon{this}; ///< the numbers of cases follow when cases have changed
};

} // namespace noticedesk
