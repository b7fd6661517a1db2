// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/today.h"

#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/search/listconditions.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CaseListQuery queryOf(const OfOfficers &officers)
{
    CaseListQuery query;
    query.officers = officers;
    return query;
}

} // namespace

TodayCounts countToday(Database &database, QDate today, const OfficeCalendar &calendar,
                       const OfOfficers &officers)
{
    TodayCounts counts;
    for (const TodayBucket bucket :
         {TodayBucket::Overdue, TodayBucket::DueToday, TodayBucket::DueSoon,
          TodayBucket::ConfirmByTelephone, TodayBucket::Track, TodayBucket::Dispatch,
          TodayBucket::ProveSuspension, TodayBucket::Waiting})
        counts.buckets[bucket] = 0;
    const Snapshot snapshot(database);
    const auto count = [&](const QString &condition) {
        ListConditions conditions(queryOf(officers));
        conditions.add(condition, {});
        return database
            .value(u"SELECT count(*) FROM case_list"_s + conditions.where(), conditions.values())
            .toLongLong();
    };
    counts.open = count(u"closed = 0 AND number > 0"_s);
    counts.drafts = count(u"closed = 0 AND number = 0"_s);
    // One row of each day that something is due on, and the rule itself says where it belongs.
    for (const auto &step : namesOf<NextStep>) {
        if (!bucketOf(step.value, {}, today, calendar))
            continue;
        CaseListQuery withStep = queryOf(officers);
        withStep.nextStep = step.value;
        const ListConditions conditions(withStep);
        Query row(database,
                  u"SELECT due, count(*) FROM case_list"_s + conditions.where() + u" GROUP BY due");
        row.run(conditions.values());
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

std::map<QDate, qint64> casesDue(Database &database, QDate first, QDate last,
                                 const OfOfficers &officers)
{
    CaseListQuery onDays = queryOf(officers);
    onDays.due = {first, last};
    const ListConditions conditions(onDays);
    std::map<QDate, qint64> cases;
    forEachRow(database,
               u"SELECT due, count(*) FROM case_list"_s + conditions.where() + u" GROUP BY due",
               conditions.values(), [&](const Query &row) {
                   const auto due = readingFrom(database.path(),
                                                [&] { return storedValue<QDate>(row.value(0)); });
                   if (due)
                       cases[*due] = row.value(1).toLongLong();
               });
    return cases;
}

CaseListQuery queryFor(TodayBucket bucket, QDate today, const OfficeCalendar &calendar,
                       const OfOfficers &officers)
{
    CaseListQuery query = queryOf(officers);
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
