// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/suspensionduties.h"
#include "store/search/caselist.h"

#include <algorithm>
#include <tuple>

/// What lists of cases must show, found by looking at each case.
namespace noticedesk::testing
{

/// A case of a small made-up store, beside what a list must show of it.
struct Made
{
    CaseFile file;
    CaseListRow row;
    std::optional<Id<Incident>> incident;
};

inline bool lies(const std::optional<QDate> &day, const DayRange &range)
{
    if (!range.from && !range.to)
        return true;
    return day && (!range.from || *day >= *range.from) && (!range.to || *day <= *range.to);
}

inline bool isWanted(const Made &made, const CaseListQuery &query, const OfficeCalendar &calendar)
{
    const CaseListRow &row = made.row;
    return (!query.state || row.state == *query.state) &&
           (!query.overdue || isOverdue(made.file, query.today)) &&
           (!query.closed || row.closed == *query.closed) &&
           (!query.nextStep || row.nextStep == *query.nextStep) &&
           (!query.code || row.code == *query.code) &&
           (!query.officers || query.officers->contains(row.officer)) &&
           (!query.incident || made.incident == query.incident) &&
           lies(row.noticeDate, query.noticeDate) && lies(row.deadline, query.deadline) &&
           lies(row.due, query.due) &&
           (!query.among ||
            std::find(query.among->begin(), query.among->end(), row.id) != query.among->end()) &&
           (!query.bucket ||
            bucketOf(row.nextStep, row.due, query.bucket->today, calendar) == query.bucket->bucket);
}

/// What a row is ordered by; a blank is before everything.
inline std::pair<qint64, QByteArray> keyOf(const CaseListRow &row, const CaseListQuery &query,
                                           const OfficeCalendar &calendar)
{
    const auto day = [](const std::optional<QDate> &date) {
        return std::pair(date ? date->toJulianDay() : qint64{0}, QByteArray());
    };
    switch (query.order) {
    case CaseListOrder::State:
        switch (
            bucketOf(row.nextStep, row.due, query.today, calendar).value_or(TodayBucket::Waiting)) {
        case TodayBucket::Overdue:
            return {-2, {}};
        case TodayBucket::DueToday:
            return {-1, {}};
        default:
            return {static_cast<qint64>(row.state), {}};
        }
    case CaseListOrder::Name:
        return {0, row.name.toUtf8()};
    case CaseListOrder::NoticeDate:
        return day(row.noticeDate);
    case CaseListOrder::Deadline:
        return day(row.deadline);
    case CaseListOrder::Due:
        return day(row.due);
    case CaseListOrder::Code:
        return {0, row.code.toUtf8()};
    case CaseListOrder::DispatchedOn:
        return day(row.dispatchedOn);
    case CaseListOrder::RegisteredNumber:
        return {0, row.registeredNumber.toUtf8()};
    case CaseListOrder::DeliveredOn:
        return day(row.deliveredOn);
    case CaseListOrder::ReceivedOn:
        return day(row.receivedOn);
    case CaseListOrder::Tracker:
        return {0, row.tracker.toUtf8()};
    case CaseListOrder::Officer:
        return {0, row.officer.toUtf8()};
    case CaseListOrder::Incident:
        return {0, row.incident.toUtf8()};
    case CaseListOrder::NextStep:
        return {static_cast<qint64>(nextStepOn(query.today, row.nextStep, row.due)), {}};
    case CaseListOrder::Number:
        break;
    }
    return {row.number ? row.number->rocYear() * qint64{1000000} + row.number->serial() : 0, {}};
}

inline std::vector<CaseId> scan(std::vector<Made> all, const CaseListQuery &query,
                                const OfficeCalendar &calendar)
{
    std::erase_if(all, [&](const Made &made) { return !isWanted(made, query, calendar); });
    std::sort(all.begin(), all.end(), [&](const Made &one, const Made &other) {
        const auto left = std::pair(keyOf(one.row, query, calendar), one.row.id);
        const auto right = std::pair(keyOf(other.row, query, calendar), other.row.id);
        return query.descending ? right < left : left < right;
    });
    std::vector<CaseId> ids;
    for (const Made &made : all)
        ids.push_back(made.row.id);
    return ids;
}

inline QString titleOf(Id<Incident> incident)
{
    return QStringLiteral("事件%1").arg(incident.value());
}

/// What went out last is looked for from the first on.
inline CaseListRow rowOf(CaseId id, const CaseFile &file,
                         const std::optional<Id<Incident>> &incident)
{
    CaseListRow row(id);
    row.number = file.number;
    row.state = stateOf(file);
    row.nextStep = nextStep(file);
    row.closed = isClosed(file);
    row.noticeDate = file.notice.date;
    row.deadline = currentDeadline(file);
    row.due = dueDate(file);
    row.isRestored = row.state == CaseState::Suspended && restoredOn(file).has_value();
    row.code = file.notice.target.code.value_or(QString());
    row.name = file.notice.target.name.value_or(QString());
    for (const Dispatch &each : file.dispatches) {
        if (each.struckOut || (!each.sentOn && !each.deliveredOn) ||
            each.document == DispatchedDocument::SuspensionLetter ||
            each.document == DispatchedDocument::ReportToArchives)
            continue;
        row.dispatchedOn = each.sentOn;
        row.deliveredOn = each.deliveredOn;
        row.registeredNumber = each.registeredNumber.value_or(QString());
    }
    if (file.response)
        row.receivedOn = file.response->receivedOn;
    for (const TrackingRound &each : file.rounds)
        row.tracker = each.tracker.value_or(QString());
    row.officer = file.officer.value_or(QString());
    if (incident)
        row.incident = titleOf(*incident);
    return row;
}

} // namespace noticedesk::testing
