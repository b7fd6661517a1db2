// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxtable.h"

#include "exchange/tables/tablecells.h"

#include <QRegularExpression>

#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Excel keeps no more characters of a cell, in UTF-16 units.
constexpr qsizetype mostUnits = 32'767;

/// Texts are read with _x0041_ for a character that XML cannot hold, so one that stands there
/// already gets its first sign written like that.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString kept = xmlText(text);
    if (kept.size() > mostUnits) {
        kept.truncate(mostUnits - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'…';
    }
    return kept.contains(u"_x"_s) ? kept.replace(escape, u"_x005F_"_s).toUtf8() : kept.toUtf8();
}

/// The days that Excel's calendar has and counts right: it takes 1900 for a leap year.
bool isDayOfExcel(QDate day)
{
    return day >= QDate(1900, 3, 1) && day.year() <= 9999;
}

} // namespace

XlsxTable::XlsxTable(const QString &path) : m_path(path), m_output(path)
{
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    m_workbook = workbook_new_opt(m_output.name().constData(), &options);
    if (!m_workbook)
        m_output.refuse(QString::fromLatin1(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    m_heading = workbook_add_format(m_workbook);
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    m_text = workbook_add_format(m_workbook);
    format_set_num_format(m_text, "@");
    m_day = workbook_add_format(m_workbook);
    format_set_num_format(m_day, R"([$-404]e"年"m"月"d"日")");
    format_set_align(m_day, LXW_ALIGN_LEFT);
}

XlsxTable::~XlsxTable()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void XlsxTable::beginTable(const QString &name, const std::vector<TableColumn> &columns)
{
    m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!m_sheet)
        m_output.refuse(name);
    m_row = 0;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        // What is typed below stays text as well.
        worksheet_set_column(m_sheet, column, column, columns[at].width,
                             columns[at].kind == ColumnKind::Text ? m_text : nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (std::size_t at = 0; at < columns.size(); ++at)
        writeText(static_cast<int>(at), columns[at].heading, m_heading);
    ++m_row;
}

void XlsxTable::addRow(const std::vector<CellValue> &cells)
{
    requireTableRows(m_row + 1, m_path);
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const int column = static_cast<int>(at);
        if (const auto *text = std::get_if<QString>(&cells[at]))
            writeText(column, *text, m_text);
        else if (const auto *day = std::get_if<QDate>(&cells[at]))
            writeDay(column, *day);
        else if (const auto *number = std::get_if<double>(&cells[at]))
            worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row),
                                   static_cast<lxw_col_t>(column), *number, nullptr);
    }
    ++m_row;
}

void XlsxTable::writeText(int column, const QString &text, lxw_format *format)
{
    const lxw_error error =
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row),
                               static_cast<lxw_col_t>(column), cellText(text).constData(), format);
    if (error != LXW_NO_ERROR)
        m_output.refuse(QString::fromLatin1(lxw_strerror(error)));
}

void XlsxTable::writeDay(int column, QDate day)
{
    if (!isDayOfExcel(day)) {
        writeText(column, shownDay(day), m_text);
        return;
    }
    lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                             &value, m_day);
}

void XlsxTable::commit()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        m_output.refuse(QString::fromLatin1(lxw_strerror(error)));
    m_output.commit();
}

} // namespace noticedesk
