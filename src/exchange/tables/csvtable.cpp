// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csvtable.h"

#include "exchange/tables/formulatext.h"
#include "exchange/tables/tablecells.h"

#include <QStringList>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString fieldOf(const CellValue &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return defused(*text);
    if (const auto *day = std::get_if<QDate>(&cell))
        return shownDay(*day);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
    });
}

} // namespace

void CsvTable::beginTable(const QString &, const std::vector<TableColumn> &columns)
{
    if (m_columns > 0)
        throw std::logic_error("a file of comma-separated values has one table");
    m_columns = columns.size();
    m_file.write("\xEF\xBB\xBF");
    QStringList headings;
    for (const TableColumn &column : columns)
        headings.append(fieldOf(column.heading));
    write(headings);
}

void CsvTable::addRow(const std::vector<CellValue> &cells)
{
    QStringList fields;
    for (std::size_t at = 0; at < m_columns; ++at)
        fields.append(at < cells.size() ? fieldOf(cells[at]) : QString());
    write(fields);
}

void CsvTable::write(const QStringList &fields)
{
    QString line;
    for (qsizetype at = 0; at < fields.size(); ++at) {
        if (at > 0)
            line += u',';
        const QString &field = fields.at(at);
        line += needsQuotes(field) ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
    }
    line += u"\r\n";
    m_file.write(line.toUtf8());
}

} // namespace noticedesk
