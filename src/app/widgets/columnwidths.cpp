// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columnwidths.h"

#include <QHeaderView>
#include <QTableView>

namespace noticedesk
{

void fitColumn(QTableView &table, int column)
{
    constexpr int rowsBesides = 100;
    table.horizontalHeader()->setResizeContentsPrecision(rowsBesides);
    table.resizeColumnToContents(column);
}

void fitColumnsBefore(QTableView &table, int column)
{
    for (int each = 0; each < column; ++each)
        fitColumn(table, each);
}

} // namespace noticedesk
