// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/casesource.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/sheet.h"
#include "store/keeping/outputguard.h"

#include <QString>

#include <functional>

namespace noticedesk
{

/// What is to be drawn, and with how many threads.
struct RenderOrder
{
    SheetOrder drawn;
    int jobs = 1;
};

/// Called with the number of cases that are done, from any thread, one call at a time.
using CasesDone = std::function<void(qsizetype)>;

/// Writes a PDF per case and sheet, CASE-SHEET.pdf, into a folder: all of them or none. A case
/// without a number is called draft, or draft-LINE among several. The guard is asked about each
/// file. Throws Error.
void renderIntoFolder(const RenderOrder &order, CaseSource &cases, SheetPdf &pdf,
                      const QString &path, const OutputGuard &guard, const CasesDone &done);

/// Writes all sheets of all cases, in order, into one PDF. Throws Error.
void renderIntoFile(const RenderOrder &order, CaseSource &cases, SheetPdf &pdf, const QString &path,
                    const CasesDone &done);

} // namespace noticedesk
