// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/incident/listcolumns.h"

namespace noticedesk
{

/// What the columns of a list are: as somebody has said it of a list with the same headings before,
/// or else as it is guessed.
ColumnFields knownFields(const std::vector<TableRow> &rows);
/// The same with this row as the headings.
ColumnFields knownFields(const std::vector<TableRow> &rows, std::size_t headingRow);

/// Remembers what somebody has said, unless the list has no headings.
void rememberFields(const std::vector<TableRow> &rows, const ColumnFields &fields);

} // namespace noticedesk
