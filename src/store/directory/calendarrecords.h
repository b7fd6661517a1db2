// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"

#include <QDate>
#include <QString>

namespace noticedesk
{

/// One year of the office calendar as it is kept; the record's id is the year.
struct CalendarYear
{
    QString days; ///< a JSON object: the days off in ISO 8601, and their names

    friend bool operator==(const CalendarYear &, const CalendarYear &) = default;
};

/// A day on which the office is closed for a local reason.
struct LocalClosure
{
    QDate day;
    QString reason;

    friend bool operator==(const LocalClosure &, const LocalClosure &) = default;
};

template <class Visitor>
void describe(Visitor &visit, PartOf<CalendarYear> auto &year)
{
    visit.required("days", year.days);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<LocalClosure> auto &closure)
{
    visit.required("day", closure.day);
    visit.required("reason", closure.reason);
}

} // namespace noticedesk
