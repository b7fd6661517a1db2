// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/listcolumns.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "exchange/quoted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// How far down the headings are looked for.
constexpr std::size_t mostTitleRows = 30;

using FoundColumns = std::map<ListField, std::vector<std::size_t>>;

/// Columns that somebody has said count alone for their field.
FoundColumns columnsIn(const TableRow &row, const std::vector<HeadingChoice> &choices)
{
    FoundColumns chosen;
    FoundColumns usual;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QString heading = foldedHeading(row.cells[column]);
        const auto choice =
            std::find_if(choices.begin(), choices.end(), [&](const HeadingChoice &each) {
                return !heading.isEmpty() && foldedHeading(each.heading) == heading;
            });
        if (choice != choices.end())
            chosen[choice->field].push_back(column);
        else if (const auto field = listFieldNamed(row.cells[column]))
            usual[*field].push_back(column);
    }
    chosen.merge(usual);
    return chosen;
}

bool namesOrganizations(const FoundColumns &columns)
{
    return columns.contains(ListField::Code) || columns.contains(ListField::Name);
}

/// All that was said must stand in the row.
void requireHeadings(const TableRow &row, const std::vector<HeadingChoice> &choices,
                     const QString &name)
{
    for (const HeadingChoice &choice : choices) {
        const bool isThere =
            std::any_of(row.cells.begin(), row.cells.end(), [&](const QString &cell) {
                return foldedHeading(cell) == foldedHeading(choice.heading);
            });
        if (!isThere)
            throw Error(tr("No column of the list is headed “%1”").arg(excerpt(choice.heading)),
                        printable(name));
    }
}

/// The one column of each field.
std::map<ListField, std::size_t> distinct(const FoundColumns &found, const TableRow &headings,
                                          const QString &name)
{
    const auto headingAt = [&headings](std::size_t column) {
        return column < headings.cells.size() && !headings.cells[column].isEmpty()
                   ? excerpt(headings.cells[column])
                   : QString::number(column + 1);
    };
    std::map<ListField, std::size_t> single;
    for (const auto &[field, columns] : found) {
        if (columns.size() > 1)
            throw Error(tr("Two columns, “%1” and “%2”, would be %3; say which one it is")
                            .arg(headingAt(columns[0]), headingAt(columns[1]), headingOf(field)),
                        printable(name));
        single[field] = columns.front();
    }
    return single;
}

} // namespace

ColumnFields guessedFields(const std::vector<TableRow> &rows)
{
    ColumnFields guessed;
    FoundColumns best;
    std::size_t width = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        width = std::max(width, rows[at].cells.size());
        if (at >= mostTitleRows)
            continue;
        FoundColumns columns = columnsIn(rows[at], {});
        if (std::pair(namesOrganizations(columns), columns.size()) <=
            std::pair(namesOrganizations(best), best.size()))
            continue;
        best = std::move(columns);
        guessed.headingRow = at;
    }
    guessed.fields.resize(width);
    for (const auto &[field, columns] : best) {
        for (const std::size_t column : columns)
            guessed.fields[column] = field;
    }
    return guessed;
}

ListColumns columnsFrom(const ColumnFields &fields, const std::vector<TableRow> &rows,
                        const QString &name)
{
    FoundColumns found;
    for (std::size_t column = 0; column < fields.fields.size(); ++column) {
        if (const auto &field = fields.fields[column])
            found[*field].push_back(column);
    }
    if (!namesOrganizations(found))
        throw Error(tr("No column is %1 or %2; say which one it is")
                        .arg(headingOf(ListField::Code), headingOf(ListField::Name)),
                    printable(name));
    return {fields.headingRow, distinct(found, rows.at(fields.headingRow), name)};
}

ListColumns findColumns(const std::vector<TableRow> &rows,
                        const std::vector<HeadingChoice> &choices, const QString &name)
{
    std::size_t headingRow = 0;
    FoundColumns best;
    for (std::size_t at = 0; at < std::min(rows.size(), mostTitleRows); ++at) {
        FoundColumns columns = columnsIn(rows[at], choices);
        if (!namesOrganizations(columns) || columns.size() <= best.size())
            continue;
        best = std::move(columns);
        headingRow = at;
    }
    if (best.empty())
        throw Error(tr("No line of the list heads a column with %1 or %2; say which column it is")
                        .arg(headingOf(ListField::Code), headingOf(ListField::Name)),
                    printable(name));
    requireHeadings(rows[headingRow], choices, name);
    return {headingRow, distinct(best, rows[headingRow], name)};
}

QString cellOf(const TableRow &row, const ListColumns &columns, ListField field)
{
    const auto column = columns.columns.find(field);
    const bool isThere = column != columns.columns.end() && column->second < row.cells.size();
    return isThere ? row.cells[column->second].trimmed() : QString();
}

} // namespace noticedesk
