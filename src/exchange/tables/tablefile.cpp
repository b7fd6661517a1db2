// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablefile.h"

#include "exchange/tables/csvtable.h"
#include "exchange/tables/odstable.h"
#include "exchange/tables/xlsxtable.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

CellValue cellOf(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

CellValue cellOf(const std::optional<QDate> &day)
{
    return day ? CellValue(*day) : CellValue();
}

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    for (const TableFormat format : {TableFormat::Ods, TableFormat::Xlsx, TableFormat::Csv}) {
        if (path.endsWith(endingOf(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QString endingOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Ods:
        return u".ods"_s;
    case TableFormat::Xlsx:
        return u".xlsx"_s;
    case TableFormat::Csv:
        break;
    }
    return u".csv"_s;
}

QString tableNameFrom(const QString &title)
{
    constexpr qsizetype most = 31; // of Excel
    QString name = title;
    for (const QChar sign : QStringView(u"[]:*?/\\'"))
        name.remove(sign);
    return name.left(most);
}

std::unique_ptr<TableFile> makeTableFile(const QString &path, TableFormat format)
{
    switch (format) {
    case TableFormat::Ods:
        return std::make_unique<OdsTable>(path);
    case TableFormat::Xlsx:
        return std::make_unique<XlsxTable>(path);
    case TableFormat::Csv:
        break;
    }
    return std::make_unique<CsvTable>(path);
}

} // namespace noticedesk
