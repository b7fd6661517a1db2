// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/reportfiles.h"

#include "statistics/report/reportlayout.h"

namespace noticedesk
{

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

void writeFigures(const std::vector<Figure> &figures, const QString &path, TableFormat format)
{
    const auto file = makeTableFile(path, format);
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

} // namespace noticedesk
