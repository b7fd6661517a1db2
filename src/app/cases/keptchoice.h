// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/caselistmodel.h"

namespace noticedesk
{

class CaseTable;

/// What is chosen in a list of cases stays chosen when cases come, go or move. Another view, or
/// other words and filters, begin with nothing chosen: nothing shall be done with cases that were
/// chosen among others.
class KeptChoice final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table.
    explicit KeptChoice(CaseTable &table);

private:
    void remember();
    void putBack();
    void chooseRows(std::vector<int> rows);

    CaseTable &m_table;
    CaseSelection m_shown; ///< what the rows are that the table shows
    std::vector<CaseId> m_chosen;
    std::optional<CaseId> m_current;
    int m_column = 0;
    bool m_isInSight = false; ///< the current row was
};

} // namespace noticedesk
