// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class QTableView;

namespace noticedesk
{

/// What a cell is sorted by where that is not its text: a number that is not negative, or a text
/// behind the one that is shown.
inline constexpr int sortedByRole = Qt::UserRole;

/// Lets people sort a table: a click on a heading, or an entry of the context menu for the column
/// of the cursor. The same once more turns the order round, and a third time leads back to the
/// order in which the rows were; in a table without such an order it is turned round again. The
/// current row stays in sight. To be called when the table has its model, which can sort.
void offerSorting(QTableView &table);

/// The rows of a model as a table shows them: in their own order, or in that of a column, where
/// equal ones stay in their own. Absent values come first, as in the list of cases. A row whose
/// values change stays where it is until somebody sorts again, so that nobody who works down a list
/// is led away.
class SortedRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The table shows the rows from then on, and can be sorted. The model outlives this, which
    /// belongs to the table.
    SortedRows(QAbstractItemModel &rows, QTableView &table);

    /// The row of the model that is current in the table; -1 if none is.
    int currentRow() const;
    /// The row of the model that stands in a row of the table; -1 beyond the last.
    int rowBehind(int shownRow) const;
    /// A cell of the model as the table has it.
    QModelIndex shown(int row, int column) const;
    /// Whether the rows stand in their own order.
    bool isInOwnOrder() const { return sortColumn() < 0; }

protected:
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    QTableView &m_table;
};

} // namespace noticedesk
