// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/today.h"

#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/search/listconditions.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace noticedesk
{

TodayCounts countToday(Database &database, QDate today, const OfficeCalendar &calendar)
{
    TodayCounts counts;
    for (const TodayBucket bucket :
         {TodayBucket::Overdue, TodayBucket::DueToday, TodayBucket::DueSoon,
          TodayBucket::ConfirmByTelephone, TodayBucket::Track, TodayBucket::Dispatch,
          TodayBucket::ProveSuspension, TodayBucket::Waiting})
        counts.buckets[bucket] = 0;
    const Snapshot snapshot(database);
    counts.open =
        database.value(u"SELECT count(*) FROM case_list WHERE closed = 0 AND number > 0"_s)
            .toLongLong();
    counts.drafts =
        database.value(u"SELECT count(*) FROM case_list WHERE closed = 0 AND number = 0"_s)
            .toLongLong();
    // One row of each day that something is due on, and the rule itself says where it belongs.
    Query row(database, u"SELECT due, count(*) FROM case_list WHERE next_step = ? GROUP BY due"_s);
    for (const auto &step : namesOf<NextStep>) {
        if (!bucketOf(step.value, {}, today, calendar))
            continue;
        row.run({stored(step.value)});
        while (row.next()) {
            const auto due = row.value(0).toString().isEmpty()
                                 ? std::nullopt
                                 : readingFrom(database.path(),
                                               [&] { return storedValue<QDate>(row.value(0)); });
            if (const auto bucket = bucketOf(step.value, due, today, calendar))
                counts.buckets[*bucket] += row.value(1).toLongLong();
        }
    }
    return counts;
}

std::map<QDate, qint64> casesDue(Database &database, QDate first, QDate last)
{
    std::map<QDate, qint64> cases;
    forEachRow(database,
               u"SELECT due, count(*) FROM case_list WHERE due BETWEEN ? AND ? GROUP BY due"_s,
               {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}, [&](const Query &row) {
                   const auto due = readingFrom(database.path(),
                                                [&] { return storedValue<QDate>(row.value(0)); });
                   if (due)
                       cases[*due] = row.value(1).toLongLong();
               });
    return cases;
}

CaseListQuery queryFor(TodayBucket bucket, QDate today, const OfficeCalendar &calendar)
{
    CaseListQuery query;
    query.bucket = BucketOnDay{bucket, today, lastSoonDay(today, calendar)};
    query.order = CaseListOrder::Due;
    return query;
}

int noticesBefore(Database &database, const QString &code, QDate day,
                  const std::optional<CaseNumber> &number)
{
    const QString on = day.toString(Qt::ISODate);
    const qint64 own = number ? listNumber(*number) : std::numeric_limits<qint64>::max();
    return database
        .value(u"SELECT count(*) FROM case_list WHERE code = ? AND number > 0 AND number <> ?"
               " AND state <> 'withdrawn' AND notice_date >= ?"
               " AND (notice_date < ? OR (notice_date = ? AND number < ?))"_s,
               {code, own, day.addMonths(-12).toString(Qt::ISODate), on, on, own})
        .toInt();
}

} // namespace noticedesk
