// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/figure.h"

#include "domain/rocdate.h"

namespace noticedesk
{

double Figure::number(std::size_t row, std::size_t column) const
{
    const auto *value = std::get_if<double>(&at(row, column).value);
    return value ? *value : 0;
}

QString Figure::shown(std::size_t row, std::size_t column) const
{
    const CellValue &cell = at(row, column).value;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number);
    const auto *day = std::get_if<QDate>(&cell);
    const auto roc = day ? RocDate::fromDate(*day) : std::nullopt;
    return roc ? roc->slashed() : QString();
}

} // namespace noticedesk
