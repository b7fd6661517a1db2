// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordpage.h"

namespace Ui
{
class IncidentsPage;
}

namespace noticedesk
{

/// 資安事件: what was seen, and how many cases it led to.
class IncidentsPage final : public RecordPage
{
    Q_OBJECT

public:
    IncidentsPage(Desk &desk, QWidget *parent);
    ~IncidentsPage() override;

private:
    void countCases(const KeptRecord *record);

    std::unique_ptr<Ui::IncidentsPage> m_ui;
    qint64 m_counted = -1; ///< the incident whose cases are counted
};

} // namespace noticedesk
