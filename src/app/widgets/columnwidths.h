// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace noticedesk
{

/// Makes a column as wide as its heading and cells. Of a long list the rows in sight and a hundred
/// more count: to measure thousands stops the window for tenths of a second.
void fitColumn(QTableView &table, int column);
/// The same for all columns that stand before this one in the model.
void fitColumnsBefore(QTableView &table, int column);

} // namespace noticedesk
