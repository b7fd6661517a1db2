// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"

#include <map>

namespace noticedesk
{

/// How many cases the start page shows on a day. The groups add up to the open cases.
struct TodayCounts
{
    std::map<TodayBucket, qint64> buckets; ///< all of them, also those without a case
    qint64 open = 0;                       ///< issued and not closed
    qint64 drafts = 0;
};

/// Whose cases are looked at: those of these officers; all cases, if nothing is said.
using OfOfficers = std::optional<QStringList>;

/// Counts everything at one moment. Throws StoreError.
TodayCounts countToday(Database &database, QDate today, const OfficeCalendar &calendar,
                       const OfOfficers &officers = {});

/// How many open cases are due on each of these days, which both count, as long as nothing answers
/// their deadlines; days without one are left out. Throws StoreError.
std::map<QDate, qint64> casesDue(Database &database, QDate first, QDate last,
                                 const OfOfficers &officers = {});

/// The cases of a group on a day, what is due first first.
CaseListQuery queryFor(TodayBucket bucket, QDate today, const OfficeCalendar &calendar,
                       const OfOfficers &officers = {});

/// How many notices were issued to an organisation within the twelve months before a notice of this
/// day: those of the same day count if their number is lower, or if this one has none yet.
/// Withdrawn ones do not count. Throws StoreError.
int noticesBefore(Database &database, const QString &code, QDate day,
                  const std::optional<CaseNumber> &number);

} // namespace noticedesk
