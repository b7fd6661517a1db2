// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// How long bare SQLite takes for the rows of a store, in s: its C functions, a prepared statement
/// a table, one transaction, the same settings.
struct BareInsert
{
    double records = 0; ///< the tables of cases and the history
    double search = 0;  ///< what lists and searches read
};

/// Inserts the rows of a store of cases into a new store, which is removed again.
BareInsert insertRowsBarely(const QString &store);

/// How long a scan with LIKE over the folded texts of all cases takes for the last hundred cases
/// that hold a word, in ms; the least of three.
double likeScan(const QString &store, const QString &word);

/// How long a plain UPDATE of one row takes until it is on the disk, in ms; the median of fifty.
double plainUpdate(const QString &store);

} // namespace noticedesk
