// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordrows.h"
#include "domain/officecalendar.h"
#include "store/search/caselist.h"

namespace noticedesk
{

// What a change of the office calendar means.

/// A day that is a working day in one calendar and a day off in the other.
struct ChangedDay
{
    QDate day;
    bool isOffNow = false; ///< in the calendar as it would be
    QString name;          ///< of the day off, before or after; may be empty
};

/// The days of a range that change, both ends included.
std::vector<ChangedDay> changedDays(const OfficeCalendar &before, const OfficeCalendar &after,
                                    QDate first, QDate last);

/// What another calendar in place of the present one would do.
struct CalendarEffect
{
    std::vector<ChangedDay> days;
    std::vector<CaseListRow> cases; ///< not closed, and with a deadline on one of these days
};

/// Looks at the days of a range, both ends included. Throws StoreError.
CalendarEffect effectOf(const OfficeCalendar &after, Database &database, QDate first, QDate last);

/// How many of the cases have a deadline that would fall on a day off, and how many one that would
/// no longer: a sentence.
QString deadlineSentence(const std::vector<CaseListRow> &cases,
                         const std::vector<ChangedDay> &days);

// Rows for lists.

/// Day, and what it becomes.
std::vector<ListedRow> rowsOfDays(const std::vector<ChangedDay> &days);
/// Number, organisation, deadline, and what becomes of it.
std::vector<ListedRow> rowsOfDeadlines(const std::vector<CaseListRow> &cases,
                                       const std::vector<ChangedDay> &days);

} // namespace noticedesk
