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
                  const OfficeCalendar &calendar)
{
    WorkGroup group;
    CaseRecords records(database);
    const CaseListQuery query = queryFor(bucket, today, calendar);
    for (const CaseListRow &row : CaseList(database).page(query, static_cast<int>(mostWorkItems))) {
        if (const auto record = records.find(row.id))
            group.items.push_back({row, record->file, whyHere(record->file, today, calendar),
                                   whatIsNext(record->file, today)});
    }
    return group;
}

} // namespace

WorkList countWork(Database &database, QDate today, const OfficeCalendar &calendar)
{
    WorkList work;
    work.counts = countToday(database, today, calendar);
    for (const auto &[bucket, count] : work.counts.buckets)
        work.groups[bucket].count = count;
    QDate last = today;
    for (int day = 1; day < daysAhead; ++day)
        last = calendar.workingDayAfter(last);
    work.due = casesDue(database, today, last);
    return work;
}

WorkList readWork(Database &database, QDate today, const OfficeCalendar &calendar)
{
    const Snapshot snapshot(database);
    WorkList work = countWork(database, today, calendar);
    for (auto &[bucket, group] : work.groups) {
        const qint64 count = group.count;
        if (count > 0)
            group = groupOf(database, bucket, today, calendar);
        group.count = count;
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

QString nameOfGroup(TodayBucket bucket)
{
    switch (bucket) {
    case TodayBucket::Overdue:
        return noticedesk::tr("‼ Overdue, no response");
    case TodayBucket::DueToday:
        return noticedesk::tr("● Due today");
    case TodayBucket::DueSoon:
        return noticedesk::tr("◔ Due within 3 working days");
    case TodayBucket::ConfirmByTelephone:
        return noticedesk::tr("☎ Responded, to be confirmed by telephone");
    case TodayBucket::Track:
        return noticedesk::tr("✎ To be tracked");
    case TodayBucket::Dispatch:
        return noticedesk::tr("✉ Issued, not sent");
    case TodayBucket::ProveSuspension:
        return noticedesk::tr("⊘ Suspended: to be notified or reported");
    case TodayBucket::Waiting:
        break;
    }
    return noticedesk::tr("… Waiting for the improvement");
}

} // namespace noticedesk
