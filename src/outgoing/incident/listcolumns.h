// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "outgoing/incident/listfield.h"

#include <map>
#include <optional>

namespace noticedesk
{

/// What somebody has said of a column: what it is headed, and what it says.
struct HeadingChoice
{
    QString heading;
    ListField field = ListField::Code;

    friend bool operator==(const HeadingChoice &, const HeadingChoice &) = default;
};

/// Which columns of a list say what.
struct ListColumns
{
    std::size_t headingRow = 0; ///< its place among the rows; the list follows
    std::map<ListField, std::size_t> columns;

    friend bool operator==(const ListColumns &, const ListColumns &) = default;
};

/// What each column of a list says; nothing for a column that is not used.
struct ColumnFields
{
    std::size_t headingRow = 0; ///< its place among the rows; the list follows
    std::vector<std::optional<ListField>> fields;

    friend bool operator==(const ColumnFields &, const ColumnFields &) = default;
};

/// The row of headings, and what each column says by its usual name: of the first rows that with
/// the most known headings, above which may be titles; the first one if none has any. Two columns
/// may say the same.
ColumnFields guessedFields(const std::vector<TableRow> &rows);

/// The columns by what they say. Throws Error if none says the organisation's code or name, or if
/// two would say the same; the name of the list is for errors.
ListColumns columnsFrom(const ColumnFields &fields, const std::vector<TableRow> &rows,
                        const QString &name);

/// Finds the row of headings, above which may be titles, and what each column says: as somebody has
/// said, else by its usual name. Throws Error if no row heads a column with the organisation's code
/// or name, if a heading that was said is not there, or if two columns would say the same; the name
/// of the list is for errors.
ListColumns findColumns(const std::vector<TableRow> &rows,
                        const std::vector<HeadingChoice> &choices, const QString &name);

/// What a row says in a column, without blanks around it; empty if it says nothing there.
QString cellOf(const TableRow &row, const ListColumns &columns, ListField field);

} // namespace noticedesk
