// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/historypdf.h"

#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QBuffer>
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
constexpr double spaceAboveLine = 8; // logical pixels, as QTextBlockFormat's margins are

QTextCharFormat lettersOf(double size, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    return format;
}

void addHeading(QTextCursor &cursor, const QString &name, bool first)
{
    QTextBlockFormat block;
    if (!first)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertBlock(block, lettersOf(headingSize, QFont::Bold));
    cursor.insertText(noticedesk::tr("History: %1").arg(shortened(name, longestShownName)));
}

void addLine(QTextCursor &cursor, const HistoryLine &line)
{
    QTextBlockFormat block;
    block.setTopMargin(spaceAboveLine);
    cursor.insertBlock(block, lettersOf(usualSize, QFont::Bold));
    cursor.insertText(line.when + u"　"_s + line.what);
    cursor.setCharFormat(lettersOf(usualSize, QFont::Normal));
    cursor.insertText(u"　"_s + line.who);
    QTextBlockFormat changed;
    changed.setIndent(1);
    for (const HistoryLine::Change &change : line.changes) {
        cursor.insertBlock(changed, lettersOf(usualSize, QFont::Normal));
        cursor.insertText(
            noticedesk::tr("%1: %2 → %3").arg(change.field, change.before, change.after));
    }
}

} // namespace

QByteArray historyPdf(const std::vector<PrintCase> &cases, const QStringList &fontFamilies)
{
    QTextDocument document;
    QFont font;
    font.setFamilies(fontFamilies);
    document.setDefaultFont(font);
    document.setIndentWidth(indent);
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    bool first = true;
    for (const PrintCase &each : cases) {
        addHeading(cursor, each.name, first);
        for (const HistoryLine &line : each.history)
            addLine(cursor, line);
        first = false;
    }

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({}); // QTextDocument leaves two centimetres on each side itself
        writer.setTitle(noticedesk::tr("History"));
        document.print(&writer);
    }
    return pdf;
}

} // namespace noticedesk
