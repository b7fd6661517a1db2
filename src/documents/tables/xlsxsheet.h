// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables/tablebuilder.h"
#include "documents/tables/xlsxworkbook.h"

namespace noticedesk
{

/// Reads the rows of one sheet of a workbook. Throws TableRefused.
void readSheet(const Workbook &workbook, QXmlStreamReader &xml, TableBuilder &rows);

} // namespace noticedesk
