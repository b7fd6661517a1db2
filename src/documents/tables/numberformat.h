// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// How a workbook of Excel's form shows a number, as far as it makes another text of it.
struct NumberFormat
{
    enum class Kind {
        Number,
        Padded, ///< with zeros before it, as codes are: 0001234
        Date,
        DateAndTime,
        Time,
    };

    Kind kind = Kind::Number;
    int digits = 0; ///< of Padded

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// The format with a code such as yyyy/m/d (ECMA-376 part 1, 18.8.31). Durations, [h]:mm, are
/// numbers.
NumberFormat numberFormatOf(const QString &code);
/// One of the formats that have a number and no code, as Excel in Taiwan has them (18.8.30).
NumberFormat builtinNumberFormat(int id);

/// From which day numbers count that are dates.
enum class DateBase { From1900, From1904 };

/// The number as a text: a whole one without a point, of others fifteen digits. What is no date on
/// the calendar, such as the 29th of February 1900, stands as the number.
QString shownNumber(double number, NumberFormat format, DateBase base);

} // namespace noticedesk
