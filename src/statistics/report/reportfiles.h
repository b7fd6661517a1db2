// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/forms/words.h"
#include "statistics/report/figure.h"

#include <functional>

namespace noticedesk
{

/// The report as PDF, in the words of forms/words/statistics.xml. Throws Error.
LaidOutSheet statisticsReport(const QStringList &headLines, const QString &office,
                              const std::vector<Figure> &figures, const Words &words,
                              Typesetter &typesetter);

/// The bytes of a report, or of any sheet that no form lays out.
QByteArray reportPdf(const LaidOutSheet &report, SheetPdf &pdf);

/// Whether the end of a name says how a report is written: .pdf, or .ods and .xlsx for its tables
/// alone. A file of comma-separated values has one table.
bool isReportName(const QString &path);
/// Writes the report as its name says; its pages are made only for a PDF. Throws Error.
void writeReport(const QString &path, const std::vector<Figure> &figures,
                 const std::function<QByteArray()> &makePdf);

} // namespace noticedesk
