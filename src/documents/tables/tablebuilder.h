// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"

namespace noticedesk
{

/// Cells that are one: what the first one shows stands over all of them, and what is kept of the
/// others is not shown. Columns count from 0; the rows are their numbers.
struct MergedCells
{
    qsizetype column = 0;
    qsizetype lastColumn = 0;
    qint64 row = 1;
    qint64 lastRow = 1;
};

/// Puts the rows of one sheet together as they are read, and refuses those that are more than a
/// table may have. Throws TableRefused.
class TableBuilder final
{
public:
    /// The cell of the row that is being read; the column counts from 0.
    void setCell(qsizetype column, const QString &text);
    /// The row that was read stands there so many times, one below the other.
    void endRow(qint64 number, bool isHidden, qint64 times = 1);
    /// Before or after their rows.
    void merge(const MergedCells &cells);

    /// All rows that show anything. What a merged cell shows stands in each of its rows.
    std::vector<TableRow> takeRows();

private:
    void add(const TableRow &row);
    std::vector<TableRow>::iterator rowFrom(qint64 number);
    void removeCovered(const MergedCells &merge);
    void fillDown(const MergedCells &merge);

    std::vector<QString> m_cells; ///< of the row that is being read
    std::vector<TableRow> m_rows;
    std::vector<MergedCells> m_merges;
    qsizetype m_cellCount = 0;
    qsizetype m_textLength = 0;
    qsizetype m_coveredCount = 0; ///< places that merged cells cover
};

} // namespace noticedesk
