// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/reportlayout.h"

#include "sheets/units.h"
#include "statistics/report/chartlayout.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double mm = pointsPerMillimetre;
constexpr double pageWidth = 210 * mm;
constexpr double pageHeight = 297 * mm;
constexpr double side = 20 * mm;
constexpr double top = 18 * mm;
constexpr double bottom = pageHeight - 20 * mm;
constexpr double contentWidth = pageWidth - 2 * side;

constexpr double titleSize = 18; // pt
constexpr double headingSize = 13;
constexpr double noteSize = 9.5;
constexpr double cellSize = 9.5;
constexpr double footSize = 9;
constexpr double leading = 1.35;
constexpr double digitWidth = 5; // pt, of the widths that columns are told in
constexpr double padding = 3.5;
constexpr double tableLine = 0.4;
constexpr unsigned headingGround = 0xECECEC;
constexpr std::size_t mostPrintedRows = 40;
constexpr std::size_t mostCellLines = 6;

} // namespace

ReportLayout::ReportLayout(Typesetter &typesetter, const Words &words)
    : m_lines(typesetter), m_words(words)
{
}

LaidOutSheet ReportLayout::layOut(const QStringList &headLines, const QString &office,
                                  const std::vector<Figure> &figures)
{
    m_sheet = {};
    m_sheet.title = m_words[u"title"_s];
    m_sheet.author = office;
    m_sheet.pageSize = {pageWidth, pageHeight};
    breakPage();
    const int heading = addNode(StructureRole::Heading);
    m_y += titleSize;
    const QString title = office.isEmpty() ? m_sheet.title : office + u'　' + m_sheet.title;
    const double size =
        std::min(titleSize, titleSize * contentWidth / m_lines.widthOf(title, titleSize));
    m_lines.put(page(), title, size, {pageWidth / 2, m_y}, LineAlignment::Centre, heading);
    m_y += titleSize * 0.9;
    for (const QString &line : headLines)
        addParagraph(line, noteSize, StructureRole::Paragraph, 2);
    for (const Figure &figure : figures)
        addFigure(figure);
    addFeet();
    return std::move(m_sheet);
}

void ReportLayout::addFigure(const Figure &figure)
{
    const double chart = chartHeight(figure);
    const double note = figure.note.isEmpty() ? 0 : noteSize * leading * 2;
    const double rows = cellSize * leading * 4 + 4 * 2 * padding;
    m_y += 14;
    if (roomLeft() < headingSize * 2 + chart + note + rows)
        breakPage();
    addParagraph(figure.title, headingSize, StructureRole::Heading, 3);
    if (!figure.note.isEmpty())
        addParagraph(figure.note, noteSize, StructureRole::Paragraph, 4);
    if (figure.rows.empty()) {
        addParagraph(m_words[u"nothing"_s], noteSize, StructureRole::Paragraph, 0);
        return;
    }
    if (chart > 0) {
        m_y += 4;
        layOutChart(figure, {side, m_y, contentWidth, chart}, page(), m_lines);
        m_y += chart + 8;
    }
    addTable(figure);
}

std::vector<ReportLayout::Column> ReportLayout::columnsOf(const Figure &figure)
{
    double wanted = 0;
    for (const TableColumn &column : figure.columns)
        wanted += column.width * digitWidth + 2 * padding;
    const double scale = std::min(1.0, contentWidth / wanted);
    std::vector<Column> columns;
    double left = side;
    for (const TableColumn &column : figure.columns) {
        const double width = (column.width * digitWidth + 2 * padding) * scale;
        columns.push_back({left, width, column.kind == ColumnKind::Number});
        left += width;
    }
    return columns;
}

void ReportLayout::addTable(const Figure &figure)
{
    const std::vector<Column> columns = columnsOf(figure);
    const int table = addNode(StructureRole::Table);
    std::vector<QString> headings;
    for (const TableColumn &column : figure.columns)
        headings.push_back(column.heading);
    addRow(columns, headings, table, true);
    const std::size_t printed = std::min(figure.rows.size(), mostPrintedRows);
    // Of months the last are read, of names the first.
    const std::size_t first = figure.chart.lastRows ? figure.rows.size() - printed : 0;
    for (std::size_t row = first; row < first + printed; ++row) {
        std::vector<QString> texts;
        for (std::size_t column = 0; column < figure.rows[row].size(); ++column)
            texts.push_back(m_lines.limited(figure.shown(row, column), cellSize,
                                            columns[column].width - 2 * padding, mostCellLines));
        if (roomLeft() < rowHeight(columns, texts)) {
            breakPage();
            addRow(columns, headings, table, true);
        }
        addRow(columns, texts, table, false);
    }
    if (printed < figure.rows.size()) {
        m_y += 4;
        addParagraph(m_words[u"more"_s].arg(figure.rows.size() - printed), noteSize,
                     StructureRole::Paragraph, 0);
    }
}

double ReportLayout::rowHeight(const std::vector<Column> &columns,
                               const std::vector<QString> &texts)
{
    std::size_t lines = 1;
    for (std::size_t at = 0; at < texts.size(); ++at)
        lines = std::max(
            lines,
            m_lines.broken(texts[at], cellSize, columns[at].width - 2 * padding)->lines.size());
    return static_cast<double>(lines) * cellSize * leading + 2 * padding * 0.6;
}

void ReportLayout::addRow(const std::vector<Column> &columns, const std::vector<QString> &texts,
                          int table, bool isHeading)
{
    const double height = rowHeight(columns, texts);
    const int row = addNode(StructureRole::TableRow, table);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const Column &column = columns[at];
        const QRectF cell(column.left, m_y, column.width, height);
        if (isHeading)
            page().fills.push_back({cell, headingGround});
        page().frames.push_back({cell, tableLine});
        if (at >= texts.size() || texts[at].isEmpty())
            continue;
        const int node = addNode(isHeading ? StructureRole::ColumnHeader
                                 : at == 0 ? StructureRole::TableHeader
                                           : StructureRole::TableCell,
                                 row);
        const auto text = m_lines.broken(texts[at], cellSize, column.width - 2 * padding);
        double base = m_y + padding * 0.6 + (leading - 1) / 2 * cellSize + ascent * cellSize;
        for (std::size_t line = 0; line < text->lines.size(); ++line) {
            const double width = text->lines[line].width * cellSize;
            const double x = column.isNumber ? column.left + column.width - padding - width
                                             : column.left + padding;
            m_lines.putLine(page(), text, line, cellSize, {x, base}, node);
            base += cellSize * leading;
        }
    }
    m_y += height;
}

void ReportLayout::addParagraph(const QString &text, double size, StructureRole role, double after)
{
    const auto set = m_lines.broken(text, size, contentWidth);
    const int node = addNode(role);
    for (std::size_t line = 0; line < set->lines.size(); ++line) {
        if (roomLeft() < size * leading)
            breakPage();
        m_lines.putLine(page(), set, line, size,
                        {side, m_y + (leading - 1) / 2 * size + ascent * size}, node);
        m_y += size * leading;
    }
    m_y += after;
}

void ReportLayout::addFeet()
{
    const auto pages = m_sheet.pages.size();
    for (std::size_t at = 0; at < pages; ++at)
        m_lines.put(
            m_sheet.pages[at],
            m_words[u"foot"_s].arg(m_sheet.title, QString::number(at + 1), QString::number(pages)),
            footSize, {pageWidth / 2, pageHeight - 12 * mm}, LineAlignment::Centre);
}

int ReportLayout::addNode(StructureRole role, int parent)
{
    m_sheet.nodes.push_back({role, parent, 1});
    return static_cast<int>(m_sheet.nodes.size()) - 1;
}

void ReportLayout::breakPage()
{
    m_sheet.pages.emplace_back();
    m_y = top;
}

double ReportLayout::roomLeft() const
{
    return bottom - m_y;
}

} // namespace noticedesk
