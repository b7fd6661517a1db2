// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "documents/tables/archiveparts.h"

namespace noticedesk
{

/// Whether an archive is a document of the OpenDocument family.
bool isOpenDocument(const ArchiveParts &parts);

/// The same of an OpenDocument spreadsheet (.ods). Throws TableRefused.
DocumentTable odsTable(ArchiveParts &parts, const QString &sheet);

} // namespace noticedesk
