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

/// Full-width digits and signs as their ASCII forms, every blank as a space, none around the text.
QString foldedDateText(const QString &typed);

/// The numbers of a whole date in one of the forms that RocDate::parse() names; nothing if the text
/// has another form. The text must be folded.
std::optional<DateParts> wholeDateIn(const QString &folded);

} // namespace noticedesk
