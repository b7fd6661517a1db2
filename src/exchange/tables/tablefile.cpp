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
    const auto endsIn = [&path](QLatin1StringView end) {
        return path.endsWith(end, Qt::CaseInsensitive);
    };
    if (endsIn(".ods"_L1))
        return TableFormat::Ods;
    if (endsIn(".xlsx"_L1))
        return TableFormat::Xlsx;
    if (endsIn(".csv"_L1))
        return TableFormat::Csv;
    return std::nullopt;
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
