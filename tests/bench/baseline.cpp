// SPDX-License-Identifier: GPL-3.0-or-later
// The same sheets drawn the plain way: QTextLayout for each line, QPainter on QPdfWriter. What the
// program's own writer is measured against (docs/benchmarks.md).
//   noticedesk_baseline CASES.jsonl FOLDER      one PDF of both sheets for each case

#include "exchange/casefilelines.h"
#include "sheets/forms/formreader.h"
#include "sheets/layout/sheetlayout.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

void drawText(QPainter &painter, const TextRun &run, const QStringList &families)
{
    if (run.firstGlyph > 0)
        return; // the whole line was drawn with its first run
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(run.size);
    QTextLayout layout(run.shapedLine().text, font, painter.device());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(run.shapedLine().text.size()));
    layout.endLayout();
    layout.draw(&painter, run.origin - QPointF(0, line.ascent()));
}

void drawPage(QPainter &painter, const Page &page, const QStringList &families)
{
    for (const Rule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width));
        painter.drawLine(rule.from, rule.to);
    }
    for (const CodeMark &mark : page.codes) {
        const double module = mark.rect.width() / mark.code.size;
        for (int row = 0; row < mark.code.size; ++row) {
            for (int column = 0; column < mark.code.size; ++column) {
                if (mark.code.isDark(column, row))
                    painter.fillRect(QRectF(mark.rect.x() + column * module,
                                            mark.rect.y() + row * module, module, module),
                                     Qt::black);
            }
        }
    }
    painter.setPen(Qt::black);
    for (const TextRun &run : page.runs)
        drawText(painter, run, families);
}

void drawDocument(const QString &path, const std::vector<LaidOutSheet> &sheets,
                  const QStringList &families)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    bool first = true;
    for (const LaidOutSheet &sheet : sheets) {
        for (const Page &page : sheet.pages) {
            if (!first)
                writer.newPage();
            first = false;
            drawPage(painter, page, families);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: noticedesk_baseline CASES.jsonl FOLDER\n", stderr);
        return 2;
    }
    try {
        const auto fonts = std::make_shared<const FontChain>();
        Typesetter typesetter(fonts);
        const Form notice = loadForm(Sheet::Notice);
        const Form tracking = loadForm(Sheet::Tracking);
        QFile file(arguments.at(1));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(file.errorString(), file.fileName());
        CaseFileLines lines(file, file.fileName());
        while (const auto caseFile = lines.next()) {
            std::vector<LaidOutSheet> sheets;
            sheets.push_back(layOut(notice, *caseFile, SheetMode::Final, typesetter));
            sheets.push_back(layOut(tracking, *caseFile, SheetMode::Final, typesetter));
            drawDocument(u"%1/%2.pdf"_s.arg(arguments.at(2), QString::number(lines.lineNumber())),
                         sheets, fonts->families());
        }
    } catch (const Error &error) {
        std::fprintf(stderr, "noticedesk_baseline: %s\n", error.what());
        return 3;
    }
    return 0;
}
