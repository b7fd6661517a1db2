// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/memoryoutput.h"
#include "exchange/tables/tablefile.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace noticedesk
{

/// A workbook of Office Open XML, as Excel and LibreOffice read it (libxlsxwriter): a row is
/// written as soon as the next begins.
class XlsxTable final : public TableFile
{
public:
    explicit XlsxTable(const QString &path);
    ~XlsxTable() override;

    void beginTable(const QString &name, const std::vector<TableColumn> &columns) override;
    void addRow(const std::vector<CellValue> &cells) override;
    void commit() override;

private:
    void writeText(int column, const QString &text, lxw_format *format);
    void writeDay(int column, QDate day);

    QString m_path;
    MemoryOutput m_output;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_day = nullptr;
    qint64 m_row = 0; ///< the next one
};

} // namespace noticedesk
