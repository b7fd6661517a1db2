// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables/archiveparts.h"
#include "documents/tables/numberformat.h"

#include <vector>

namespace noticedesk
{

/// A sheet of a workbook, and the part of the archive in which it stands.
struct NamedSheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

/// What the sheets of a workbook share.
struct Workbook
{
    std::vector<NamedSheet> sheets;
    std::vector<QString> texts;
    std::vector<NumberFormat> formats; ///< of each style of cells
    DateBase dateBase = DateBase::From1900;
};

/// Reads it. Throws TableRefused.
Workbook workbookOf(ArchiveParts &parts);

} // namespace noticedesk
