// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/historypdf.h"

#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double usualSize = 10.5;   // pt
constexpr double headingSize = 15;   // pt
constexpr double indent = 24;        // logical pixels
constexpr double margin = 20;        // mm
constexpr double pageEdge = 6;       // logical pixels
constexpr double spaceAboveLine = 8; // logical pixels, as QTextBlockFormat's margins are

QTextCharFormat lettersOf(double size, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    return format;
}

void addHeading(QTextCursor &cursor, const QString &name)
{
    cursor.setBlockCharFormat(lettersOf(headingSize, QFont::Bold));
    cursor.setCharFormat(lettersOf(headingSize, QFont::Bold));
    cursor.insertText(
        sentenceWith(noticedesk::tr("History: %1"), shortened(name, longestShownName)));
}

void addLine(QTextCursor &cursor, const HistoryLine &line)
{
    QTextBlockFormat block;
    block.setTopMargin(spaceAboveLine);
    cursor.insertBlock(block, lettersOf(usualSize, QFont::Bold));
    cursor.insertText(line.when + u"　"_s + isolated(line.what));
    cursor.setCharFormat(lettersOf(usualSize, QFont::Normal));
    cursor.insertText(u"　"_s + isolated(line.who));
    QTextBlockFormat changed;
    changed.setIndent(1);
    for (const HistoryLine::ChangedField &change : line.changes) {
        cursor.insertBlock(changed, lettersOf(usualSize, QFont::Normal));
        cursor.insertText(
            sentenceWith(noticedesk::tr("%1: %2 → %3"), change.field, change.before, change.after));
    }
}

void fill(QTextDocument &document, const PrintCase &printed)
{
    QTextCursor cursor(&document);
    addHeading(cursor, printed.name);
    for (const HistoryLine &line : printed.history)
        addLine(cursor, line);
}

} // namespace

QByteArray historyPdf(const std::vector<PrintCase> &cases, const QStringList &fontFamilies,
                      PrintSides sides, const std::function<void(int)> &progress,
                      const std::stop_token &stop)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setTitle(noticedesk::tr("History"));
    QFont font;
    font.setFamilies(fontFamilies);
    QPainter painter(&writer);
    painter.setFont(QFont(font, &writer));
    const QRect page(QPoint(), writer.pageLayout().paintRectPixels(writer.resolution()).size());
    const int foot = 2 * painter.fontMetrics().height();
    const QSizeF body(page.width(), page.height() - foot);
    int number = 0;
    int printedSides = 0; // blank ones too
    for (std::size_t place = 0; place < cases.size(); ++place) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(font);
        document.setUndoRedoEnabled(false);
        // Letters that reach above their line stay on their page.
        document.setDocumentMargin(pageEdge);
        document.setIndentWidth(indent);
        document.setPageSize(body);
        fill(document, cases[place]);
        if (sides == PrintSides::Two && printedSides % 2 != 0) {
            writer.newPage();
            ++printedSides;
        }
        for (int each = 0; each < document.pageCount(); ++each) {
            if (stop.stop_requested())
                return {};
            if (printedSides++ > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -each * body.height());
            document.drawContents(&painter, QRectF(QPointF(0, each * body.height()), body));
            painter.restore();
            painter.drawText(page, Qt::AlignRight | Qt::AlignBottom, QString::number(++number));
        }
        progress(static_cast<int>(place) + 1);
    }
    painter.end();
    return pdf;
}

} // namespace noticedesk
