// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordpage.h"

namespace noticedesk
{

class PlainLabel;

/// 資安事件: what was seen, and how many cases it led to.
class IncidentsPage final : public RecordPage
{
    Q_OBJECT

public:
    IncidentsPage(Desk &desk, QWidget *parent);

private:
    void countCases(const KeptRecord *record);

    PlainLabel *m_cases;
    qint64 m_counted = -1; ///< the incident whose cases are counted
};

} // namespace noticedesk
