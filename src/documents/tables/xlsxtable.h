// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "documents/tables/archiveparts.h"

namespace noticedesk
{

/// What a workbook in Excel's form (ECMA-376, .xlsx) holds; the sheet is named, or empty for the
/// only one that shows anything. Nothing is calculated and no link followed. Throws TableRefused.
DocumentTable xlsxTable(ArchiveParts &parts, const QString &sheet);

} // namespace noticedesk
