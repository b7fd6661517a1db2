// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace noticedesk
{

/// A row of a table: what its cells show, as text.
struct TableRow
{
    qint64 number = 0; ///< in its sheet or file, from 1
    /// From the first column to the last that is not blank.
    std::vector<QString> cells;
    bool isHidden = false; ///< people do not see it, because of a filter for instance

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// What a workbook holds. Numbers stand as they are, without digits that they do not need; dates as
/// 2026-11-22, with a time as 2026-11-22 13:05 or 13:05:30; of a formula its value when the
/// workbook was saved, or the formula itself, with = before it, if none was kept. What a cell over
/// several rows shows stands in each of them.
struct DocumentTable
{
    /// The sheets that show anything and are not hidden; of one that was asked for, its name.
    QStringList sheets;
    /// Those of the one sheet that are not blank; none if there are several sheets.
    std::vector<TableRow> rows;

    friend bool operator==(const DocumentTable &, const DocumentTable &) = default;
};

// The most that a table may have; more is refused.
constexpr qsizetype mostTableRows = 50'000; ///< that are not blank
constexpr qsizetype mostTableColumns = 200;
constexpr qsizetype mostTableCells = 1'000'000;
constexpr qsizetype mostTableText = 5'000'000; ///< characters
constexpr qsizetype mostCellText = 32'767;     ///< characters in one, as in spreadsheets
constexpr qsizetype mostTableSheets = 100;
constexpr qsizetype mostSheetName = 255; ///< characters

} // namespace noticedesk
