// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/copyrows.h"

#include "domain/tr.h"
#include "exchange/tables/formulatext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A cell stays one cell and a text whatever it holds, and a quotation mark at its beginning opens
/// none.
QString plainCell(const QString &cell)
{
    QString text = defused(cell);
    text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
    return text.startsWith(u'"') ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString plainRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = plainCell(cell);
    return cells.join(u'\t') + u'\n';
}

/// The number format of a text, as Excel and as LibreOffice have it.
QString textFormat()
{
    return u" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\""_s;
}

QString htmlRow(const QStringList &cells, const QString &element)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells) {
        const QString format = beginsLikeFormula(cell) ? textFormat() : QString();
        row += u'<' + element + format + u'>' + cell.toHtmlEscaped() + u"</"_s + element + u'>';
    }
    return row + u"</tr>"_s;
}

/// The whole text of a cell, of which a list may show the beginning only.
QString textBehindCell(const QModelIndex &cell)
{
    const QVariant whole = cell.data(Qt::EditRole);
    return (whole.isValid() ? whole : cell.data()).toString();
}

void copyChosenRows(const QAbstractItemView &view, const QHeaderView &header)
{
    QModelIndexList chosen = view.selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    if (chosen.isEmpty())
        return;
    const auto cellsOf = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columnsInSight(header))
            cells.append(textOf(column));
        return cells;
    };
    std::vector<QStringList> rows;
    for (const QModelIndex &row : chosen)
        rows.push_back(
            cellsOf([&](int column) { return textBehindCell(row.siblingAtColumn(column)); }));
    copyTable(cellsOf([&](int column) {
                  return header.model()->headerData(column, Qt::Horizontal).toString();
              }),
              rows);
}

} // namespace

std::unique_ptr<QMimeData> tableData(const QStringList &headings,
                                     const std::vector<QStringList> &rows)
{
    QString plain = plainRow(headings);
    QString html = u"<table>"_s + htmlRow(headings, u"th"_s);
    for (const QStringList &row : rows) {
        plain += plainRow(row);
        html += htmlRow(row, u"td"_s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(plain);
    data->setHtml(html + u"</table>"_s);
    return data;
}

void copyTable(const QStringList &headings, const std::vector<QStringList> &rows)
{
    QGuiApplication::clipboard()->setMimeData(tableData(headings, rows).release());
}

std::vector<int> columnsInSight(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void addCopyAction(QAbstractItemView *view, const std::function<void()> &copy)
{
    auto *action =
        new QAction(QIcon::fromTheme(u"edit-copy"_s), noticedesk::tr("Copy as a &table"), view);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, copy);
    view->addAction(action);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void addCopyAction(QAbstractItemView *view, const QHeaderView *header)
{
    addCopyAction(view, [view, header] { copyChosenRows(*view, *header); });
}

} // namespace noticedesk
