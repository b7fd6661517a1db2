// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/search/today.h"

#include <vector>

namespace noticedesk
{

/// A case on the start page: which, why it is there, and what is to be done.
struct WorkItem
{
    CaseListRow row;
    CaseFile file;
    QString why;
    QString next;
};

/// The first cases of a group, the most urgent first, and how many it has.
struct WorkGroup
{
    std::vector<WorkItem> items;
    qint64 count = 0;
};

/// What there is to do on a day, group by group.
using WorkList = std::map<TodayBucket, WorkGroup>;

/// How much there is to do. The groups add up to the open cases.
struct WorkCounts
{
    TodayCounts groups;
    std::map<QDate, qint64> due; ///< how many cases are due on the coming working days
};

/// How many cases of a group are shown.
inline constexpr std::size_t mostWorkItems = 40;
/// How many working days ahead the start page looks.
inline constexpr int daysInStrip = 10;

/// Not much work, however many cases there are. Throws StoreError.
WorkCounts countWork(Database &database, QDate today, const OfficeCalendar &calendar,
                     const OfOfficers &officers);
/// The cases, at one moment. Throws StoreError.
WorkList readWork(Database &database, QDate today, const OfficeCalendar &calendar,
                  const OfOfficers &officers);

/// What is done with a case of this next step on the day: a word or two for a button.
QString nameOfAction(NextStep step);

} // namespace noticedesk
