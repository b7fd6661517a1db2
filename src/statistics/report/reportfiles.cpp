// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/reportfiles.h"

#include "exchange/atomicfile.h"
#include "statistics/report/reportlayout.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isPdfName(const QString &path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

/// Each table on a sheet of its own, with its note.
void writeTables(const QString &path, const std::vector<Figure> &figures)
{
    const auto file = makeTableFile(path, tableFormatOf(path).value());
    for (const Figure &figure : figures) {
        file->beginTable(tableNameFrom(figure.title), figure.columns);
        for (const auto &row : figure.rows) {
            std::vector<CellValue> cells;
            cells.reserve(row.size());
            for (const FigureCell &cell : row)
                cells.push_back(cell.value);
            file->addRow(cells);
        }
        if (!figure.note.isEmpty()) {
            file->addRow({});
            file->addRow({figure.note});
        }
    }
    file->commit();
}

} // namespace

LaidOutSheet statisticsReport(const QStringList &headLines, const QString &office,
                              const std::vector<Figure> &figures, const Words &words,
                              Typesetter &typesetter)
{
    return ReportLayout(typesetter, words).layOut(headLines, office, figures);
}

QByteArray reportPdf(const LaidOutSheet &report, SheetPdf &pdf)
{
    QByteArray bytes;
    const auto document = pdf.makeDocument({}, [&bytes](const QByteArray &part) { bytes += part; });
    document->add(report);
    document->finish();
    return bytes;
}

bool isReportName(const QString &path)
{
    const auto format = tableFormatOf(path);
    return isPdfName(path) || (format && format != TableFormat::Csv);
}

void writeReport(const QString &path, const std::vector<Figure> &figures,
                 const std::function<QByteArray()> &makePdf)
{
    if (isPdfName(path))
        writeFileAtomically(path, makePdf());
    else
        writeTables(path, figures);
}

} // namespace noticedesk
