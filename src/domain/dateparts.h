// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// The numbers of a date as they were typed. Whether there is such a day is not said.
struct DateParts
{
    int year = 0; ///< Gregorian
    int month = 0;
    int day = 0;

    friend bool operator==(const DateParts &, const DateParts &) = default;
};

/// How a typed year says which calendar it counts in.
enum class YearForm {
    Gregorian, ///< four digits
    Republic,  ///< three digits, or with 民國
    Short,     ///< one or two digits: of the Republic, or what is left of a Gregorian year
};

/// A date in one of the forms that RocDate::parse() names.
struct WholeDate
{
    DateParts parts; ///< a short year is taken as one of the Republic
    YearForm year = YearForm::Republic;
};

/// A folded text without what people write after a date.
struct DateText
{
    QString date;
    int weekday = 0; ///< that was said, from 1 for Monday to 7; 0 if none was
};

/// Full-width digits and signs and typographic dashes as their ASCII forms, Chinese numerals before
/// units such as 年 and 時 as digits, every blank as a space, none around the text.
QString foldedDateText(const QString &typed);

/// Takes a time of day, a weekday, as in （日）, 星期日 and (Sun), and 前, 止 and their like off a
/// folded text.
DateText withoutRemarks(const QString &folded);

/// The numbers of a whole date; nothing if the text has another form. The text must be folded and
/// without remarks.
std::optional<WholeDate> wholeDateIn(const QString &text);

} // namespace noticedesk
