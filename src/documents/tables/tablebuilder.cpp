// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablebuilder.h"

#include "documents/tables/tablerefused.h"
#include "domain/character.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

void requireRoom(bool isThere)
{
    if (!isThere)
        throw TableRefused(WhyNoAnswer::TableTooLarge);
}

} // namespace

void TableBuilder::setCell(qsizetype column, const QString &text)
{
    if (noticedesk::isBlank(text))
        return;
    requireRoom(column < mostTableColumns && text.size() <= mostCellText);
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_cells.size())
        m_cells.resize(index + 1);
    m_cells[index] = text;
}

void TableBuilder::endRow(qint64 number, bool isHidden, qint64 times)
{
    TableRow row{number, std::exchange(m_cells, {}), isHidden};
    if (row.cells.empty())
        return;
    requireRoom(times <= mostTableRows);
    for (qint64 time = 0; time < times; ++time, ++row.number)
        add(row);
}

void TableBuilder::add(const TableRow &row)
{
    m_cellCount += static_cast<qsizetype>(row.cells.size());
    for (const QString &cell : row.cells)
        m_textLength += cell.size();
    requireRoom(static_cast<qsizetype>(m_rows.size()) < mostTableRows &&
                m_cellCount <= mostTableCells && m_textLength <= mostTableText);
    m_rows.push_back(row);
}

void TableBuilder::merge(const MergedCells &cells)
{
    const bool areSeveral = cells.lastRow > cells.row || cells.lastColumn > cells.column;
    if (!areSeveral || cells.column >= mostTableColumns)
        return; // no text that far to the right is read
    requireRoom(static_cast<qsizetype>(m_merges.size()) < mostTableCells);
    m_merges.push_back(cells);
}

std::vector<TableRow> TableBuilder::takeRows()
{
    for (const MergedCells &merge : m_merges)
        removeCovered(merge);
    std::erase_if(m_rows, [](const TableRow &row) { return row.cells.empty(); });
    for (const MergedCells &merge : m_merges)
        fillDown(merge);
    m_merges.clear();
    return std::move(m_rows);
}

std::vector<TableRow>::iterator TableBuilder::rowFrom(qint64 number)
{
    return std::lower_bound(m_rows.begin(), m_rows.end(), number,
                            [](const TableRow &row, qint64 from) { return row.number < from; });
}

void TableBuilder::removeCovered(const MergedCells &merge)
{
    // No two merged cells have a place in common.
    constexpr qsizetype mostCovered = mostTableRows * mostTableColumns;
    const qsizetype end = std::clamp(merge.lastColumn + 1, merge.column + 1, mostTableColumns);
    for (auto row = rowFrom(merge.row); row != m_rows.end() && row->number <= merge.lastRow;
         ++row) {
        m_coveredCount += end - merge.column;
        requireRoom(m_coveredCount <= mostCovered);
        std::vector<QString> &cells = row->cells;
        const qsizetype first = merge.column + (row->number == merge.row ? 1 : 0);
        for (qsizetype at = first; at < std::min(end, qsizetype(cells.size())); ++at)
            cells[static_cast<std::size_t>(at)].clear();
        while (!cells.empty() && cells.back().isEmpty())
            cells.pop_back();
    }
}

/// A row in which nothing else stands is no row of the list.
void TableBuilder::fillDown(const MergedCells &merge)
{
    const auto top = rowFrom(merge.row);
    const auto column = static_cast<std::size_t>(merge.column);
    if (top == m_rows.end() || top->number != merge.row || column >= top->cells.size())
        return;
    const QString text = top->cells[column];
    if (text.isEmpty())
        return;
    for (auto row = top + 1; row != m_rows.end() && row->number <= merge.lastRow; ++row) {
        m_textLength += text.size();
        requireRoom(m_textLength <= mostTableText);
        if (column >= row->cells.size()) {
            m_cellCount += static_cast<qsizetype>(column + 1 - row->cells.size());
            requireRoom(m_cellCount <= mostTableCells);
            row->cells.resize(column + 1);
        }
        row->cells[column] = text;
    }
}

} // namespace noticedesk
