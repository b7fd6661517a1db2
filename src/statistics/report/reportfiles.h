// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/forms/words.h"
#include "statistics/report/figure.h"

namespace noticedesk
{

/// The report as PDF, in the words of forms/words/statistics.xml. Throws Error.
LaidOutSheet statisticsReport(const QStringList &headLines, const QString &office,
                              const std::vector<Figure> &figures, const Words &words,
                              Typesetter &typesetter);

/// The bytes of a report, or of any sheet that no form lays out.
QByteArray reportPdf(const LaidOutSheet &report, SheetPdf &pdf);

/// The tables of the figures, each on a sheet of its own with its note. Throws ExchangeError.
void writeFigures(const std::vector<Figure> &figures, const QString &path, TableFormat format);

} // namespace noticedesk
