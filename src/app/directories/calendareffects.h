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

/// The cases that are not closed and whose deadline is one of these days. Throws StoreError.
std::vector<CaseListRow> openDeadlinesOn(Database &database, const std::vector<ChangedDay> &days);

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
