// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sortedrows.h"

#include "app/text/textorder.h"
#include "domain/tr.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What a click on the heading of the cursor's column would do.
void sortByCurrentColumn(const QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const int column = std::max(table.currentIndex().column(), 0);
    const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    if (header->sortIndicatorSection() != column)
        header->setSortIndicator(column, Qt::AscendingOrder);
    else if (isAscending)
        header->setSortIndicator(column, Qt::DescendingOrder);
    else
        header->setSortIndicator(header->isSortIndicatorClearable() ? -1 : column,
                                 Qt::AscendingOrder);
}

/// Whoever looks at another part of the list than the current row is not taken away from there.
void keepCurrentInSight(QTableView &table)
{
    const QAbstractItemModel *model = table.model();
    const auto wasInSight = std::make_shared<bool>(false);
    QObject::connect(model, &QAbstractItemModel::layoutAboutToBeChanged, &table,
                     [&table, wasInSight] {
                         const QRect current = table.visualRect(table.currentIndex());
                         *wasInSight = table.viewport()->rect().intersects(current);
                     });
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &table, [&table, wasInSight] {
        if (*wasInSight)
            table.scrollTo(table.currentIndex());
    });
}

} // namespace

void offerSorting(QTableView &table)
{
    auto *action = new QAction(QIcon::fromTheme(u"view-sort"_s),
                               noticedesk::tr("Sort b&y this column"), &table);
    action->setObjectName(u"sortByColumnAction"_s);
    QObject::connect(action, &QAction::triggered, &table, [&table] { sortByCurrentColumn(table); });
    table.addAction(action);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    if (table.isSortingEnabled())
        return;
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    keepCurrentInSight(table);
}

SortedRows::SortedRows(QAbstractItemModel &rows, QTableView &table)
    : QSortFilterProxyModel(&table), m_table(table)
{
    setDynamicSortFilter(false);
    setSourceModel(&rows);
    table.setModel(this);
    offerSorting(table);
}

int SortedRows::currentRow() const
{
    return rowBehind(m_table.currentIndex().row());
}

int SortedRows::rowBehind(int shownRow) const
{
    return mapToSource(index(shownRow, 0)).row();
}

QModelIndex SortedRows::shown(int row, int column) const
{
    return mapFromSource(sourceModel()->index(row, column));
}

bool SortedRows::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const auto textOf = [](const QModelIndex &cell) {
        const QVariant behind = cell.data(sortedByRole);
        return (behind.isValid() ? behind : cell.data()).toString();
    };
    return orderOfTexts(textOf(one), textOf(other)) < 0;
}

} // namespace noticedesk

#include "sortedrows.moc"
