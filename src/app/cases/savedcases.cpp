// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/savedcases.h"

#include "domain/tr.h"
#include "statistics/caselisttable.h"
#include "store/database/snapshot.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

std::size_t placeInTable(CaseColumn column)
{
    return CaseListTable::placeOf(orderOf(column));
}

bool namesPerson(CaseColumn column)
{
    return column == CaseColumn::Tracker || column == CaseColumn::Officer;
}

void giveRows(const QString &store, const CaseSelection &selection,
              const std::vector<CaseColumn> &columns, const TakeRow &take)
{
    constexpr std::size_t atOnce = 500;
    const CaseListTable table(selection.query.today);
    const auto opened = openDatabase(store, Database::Access::ReadOnly);
    Database &database = *opened;
    const Snapshot snapshot(database);
    const std::vector<CaseId> ids = CaseListModel::ids(database, selection);
    for (std::size_t first = 0; first < ids.size(); first += atOnce) {
        const std::vector<CaseId> some(ids.begin() + qsizetype(first),
                                       ids.begin() +
                                           qsizetype(std::min(first + atOnce, ids.size())));
        for (const CaseListRow &row : CaseList(database).rows(some)) {
            const std::vector<CellValue> all = table.row(row);
            std::vector<CellValue> cells;
            cells.reserve(columns.size());
            for (const CaseColumn column : columns)
                cells.push_back(all[placeInTable(column)]);
            if (!take(std::move(cells)))
                return;
        }
    }
}

} // namespace

SavedList savedCases(const QString &store, const CaseSelection &selection,
                     const std::vector<CaseColumn> &columns)
{
    const CaseListTable table(selection.query.today);
    const std::vector<TableColumn> all = table.columns();
    SavedList list{table.name(), {}, {}};
    for (const CaseColumn column : columns)
        list.columns.push_back(
            {all[placeInTable(column)], namesPerson(column) ? PersonPart::Name : PersonPart::None});
    list.rows = [store, selection, columns](const TakeRow &take) {
        giveRows(store, selection, columns, take);
    };
    return list;
}

} // namespace noticedesk
