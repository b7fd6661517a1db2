// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"

namespace noticedesk
{

/// Puts the rows of one sheet together as they are read, and refuses those that are more than a
/// table may have. Throws TableRefused.
class TableBuilder final
{
public:
    /// The cell of the row that is being read; the column counts from 0.
    void setCell(qsizetype column, const QString &text);
    /// The row that was read stands there so many times, one below the other.
    void endRow(qint64 number, bool isHidden, qint64 times = 1);
    /// A cell stands over several rows; the numbers of the first and the last.
    void merge(qsizetype column, qint64 first, qint64 last);

    /// Whether nothing that was read shows anything.
    bool isBlank() const { return m_rows.empty(); }
    std::vector<TableRow> takeRows();

private:
    struct Merge
    {
        qsizetype column;
        qint64 first;
        qint64 last;
    };

    void add(const TableRow &row);
    void fillDown(const Merge &merge);

    std::vector<QString> m_cells; ///< of the row that is being read
    std::vector<TableRow> m_rows;
    std::vector<Merge> m_merges;
    qsizetype m_cellCount = 0;
    qsizetype m_textLength = 0;
};

} // namespace noticedesk
