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

/// Where a column of the list stands among those of CaseListTable.
std::size_t placeInTable(CaseColumn column)
{
    constexpr std::size_t behindDeadline = 6; // the next step stands last there
    constexpr std::size_t nextStep = 12;
    const auto place = static_cast<std::size_t>(column);
    if (column == CaseColumn::NextStep)
        return nextStep;
    return place < behindDeadline ? place : place - 1;
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
        list.columns.push_back({all[placeInTable(column)], column == CaseColumn::Tracker
                                                               ? PersonPart::Name
                                                               : PersonPart::None});
    list.rows = [store, selection, columns](const TakeRow &take) {
        giveRows(store, selection, columns, take);
    };
    return list;
}

} // namespace noticedesk
