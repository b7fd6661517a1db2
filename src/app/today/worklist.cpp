// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/worklist.h"

#include "domain/casereason.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"

namespace noticedesk
{

namespace
{

WorkGroup groupOf(Database &database, TodayBucket bucket, QDate today,
                  const OfficeCalendar &calendar, const OfOfficers &officers)
{
    WorkGroup group;
    CaseRecords records(database);
    const CaseListQuery query = queryFor(bucket, today, calendar, officers);
    CaseList list(database);
    const std::vector<CaseListRow> rows = list.page(query, static_cast<int>(mostWorkItems));
    for (const CaseListRow &row : rows) {
        if (const auto record = records.find(row.id))
            group.items.push_back({row, record->file, whyHere(record->file, today, calendar),
                                   whatIsNext(record->file, today)});
    }
    group.count =
        rows.size() < mostWorkItems ? static_cast<qint64>(rows.size()) : list.count(query);
    return group;
}

} // namespace

WorkCounts countWork(Database &database, QDate today, const OfficeCalendar &calendar,
                     const OfOfficers &officers)
{
    QDate last = today;
    for (int day = 1; day < daysInStrip; ++day)
        last = calendar.workingDayAfter(last);
    return {countToday(database, today, calendar, officers),
            casesDue(database, today, last, officers)};
}

WorkList readWork(Database &database, QDate today, const OfficeCalendar &calendar,
                  const OfOfficers &officers)
{
    const Snapshot snapshot(database);
    WorkList work;
    for (int bucket = 0; bucket <= static_cast<int>(TodayBucket::Waiting); ++bucket) {
        const auto group = static_cast<TodayBucket>(bucket);
        work.emplace(group, groupOf(database, group, today, calendar, officers));
    }
    return work;
}

QString nameOfAction(NextStep step)
{
    switch (step) {
    case NextStep::Dispatch:
        return noticedesk::tr("Record dispatch");
    case NextStep::AwaitImprovement:
        return noticedesk::tr("Record response");
    case NextStep::ConfirmByTelephone:
        return noticedesk::tr("Record a call");
    case NextStep::Track:
        return noticedesk::tr("Tracking round");
    case NextStep::ProveSuspension:
        return noticedesk::tr("Letter, report");
    case NextStep::Issue:
    case NextStep::None:
        break;
    }
    return noticedesk::tr("Look at it");
}

} // namespace noticedesk
