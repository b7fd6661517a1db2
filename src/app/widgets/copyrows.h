// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemView;
class QHeaderView;
class QMimeData;

namespace noticedesk
{

/// A table for other programs: as plain text with tabulators between the cells, and as HTML for
/// those that take tables. What spreadsheets may take for a formula stays a text in both.
std::unique_ptr<QMimeData> tableData(const QStringList &headings,
                                     const std::vector<QStringList> &rows);
/// Puts it on the clipboard.
void copyTable(const QStringList &headings, const std::vector<QStringList> &rows);

/// The columns that are shown, in the order in which they stand.
std::vector<int> columnsInSight(const QHeaderView &header);

/// Gives a list an entry of its context menu and Ctrl+C to copy the rows that are chosen.
void addCopyAction(QAbstractItemView *view, const std::function<void()> &copy);
/// As above, for a table whose model has all its texts at hand: copies the columns in sight.
void addCopyAction(QAbstractItemView *view, const QHeaderView *header);

} // namespace noticedesk
