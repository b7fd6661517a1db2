// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/calendareffects.h"

#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/directory/directoryactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const ChangedDay *changeOf(QDate day, const std::vector<ChangedDay> &days)
{
    const auto found =
        std::lower_bound(days.begin(), days.end(), day,
                         [](const ChangedDay &each, QDate wanted) { return each.day < wanted; });
    return found != days.end() && found->day == day ? &*found : nullptr;
}

QString becoming(const ChangedDay &change)
{
    if (!change.isOffNow)
        return change.name.isEmpty()
                   ? noticedesk::tr("becomes a working day")
                   : sentenceWith(noticedesk::tr("becomes a working day (was off: %1)"),
                                  change.name);
    return change.name.isEmpty()
               ? noticedesk::tr("becomes a day off")
               : sentenceWith(noticedesk::tr("becomes a day off: %1"), change.name);
}

} // namespace

std::vector<ChangedDay> changedDays(const OfficeCalendar &before, const OfficeCalendar &after,
                                    QDate first, QDate last)
{
    std::vector<ChangedDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (before.isWorkingDay(day) == after.isWorkingDay(day))
            continue;
        const bool isOffNow = !after.isWorkingDay(day);
        days.push_back({day, isOffNow, (isOffNow ? after : before).nameOfDayOff(day)});
    }
    return days;
}

CalendarEffect effectOf(const OfficeCalendar &after, Database &database, QDate first, QDate last)
{
    CalendarEffect effect{changedDays(officeCalendar(database), after, first, last), {}};
    if (effect.days.empty())
        return effect;
    CaseListQuery query;
    query.closed = false;
    query.deadline = {effect.days.front().day, effect.days.back().day};
    query.order = CaseListOrder::Deadline;
    effect.cases = CaseList(database).all(query);
    std::erase_if(effect.cases, [&effect](const CaseListRow &each) {
        return !each.deadline || !changeOf(*each.deadline, effect.days);
    });
    return effect;
}

QString deadlineSentence(const std::vector<CaseListRow> &cases, const std::vector<ChangedDay> &days)
{
    const auto off = std::count_if(cases.begin(), cases.end(), [&days](const CaseListRow &each) {
        return changeOf(*each.deadline, days)->isOffNow;
    });
    const auto working = static_cast<qint64>(cases.size()) - off;
    if (cases.empty())
        return noticedesk::tr("No open case has a deadline on these days.");
    return noticedesk::tr(
               "Deadlines of open cases that would fall on a day off: %1; that would fall on a "
               "working day again: %2. The deadlines themselves stay as they were issued.")
        .arg(QString::number(off), QString::number(working));
}

std::vector<ListedRow> rowsOfDays(const std::vector<ChangedDay> &days)
{
    std::vector<ListedRow> rows;
    rows.reserve(days.size());
    for (const ChangedDay &each : days)
        rows.push_back({each.day.toJulianDay(), {shownDay(each.day), becoming(each)}, {}});
    return rows;
}

std::vector<ListedRow> rowsOfDeadlines(const std::vector<CaseListRow> &cases,
                                       const std::vector<ChangedDay> &days)
{
    std::vector<ListedRow> rows;
    rows.reserve(cases.size());
    for (const CaseListRow &each : cases)
        rows.push_back({each.id.value(),
                        {nameOfNumber(each.number), each.name, shownDay(each.deadline),
                         becoming(*changeOf(*each.deadline, days))},
                        {}});
    return rows;
}

} // namespace noticedesk
