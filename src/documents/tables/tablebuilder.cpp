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

void TableBuilder::merge(qsizetype column, qint64 first, qint64 last)
{
    if (last > first)
        m_merges.push_back({column, first, last});
}

std::vector<TableRow> TableBuilder::takeRows()
{
    for (const Merge &merge : m_merges)
        fillDown(merge);
    m_merges.clear();
    return std::move(m_rows);
}

/// A row in which nothing else stands is no row of the list.
void TableBuilder::fillDown(const Merge &merge)
{
    const auto before = [](const TableRow &row, qint64 number) { return row.number < number; };
    const auto top = std::lower_bound(m_rows.begin(), m_rows.end(), merge.first, before);
    const auto column = static_cast<std::size_t>(merge.column);
    if (top == m_rows.end() || top->number != merge.first || column >= top->cells.size())
        return;
    const QString text = top->cells[column];
    for (auto row = top + 1; row != m_rows.end() && row->number <= merge.last; ++row) {
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
