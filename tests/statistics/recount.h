// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/calendar2026.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "simulatedcase.h"
#include "statistics/statistics.h"
#include "store/search/countedcases.h"

#include <algorithm>
#include <functional>
#include <rapidcheck.h>

/// What figures are compared with: what happened to simulated cases, counted in the plainest way.
namespace noticedesk::testing
{

inline const OfficeCalendar &testCalendar()
{
    static const OfficeCalendar calendar = calendar2026();
    return calendar;
}

/// Some simulated cases as they are exported and read again, and what the figures are asked for.
struct Office
{
    std::vector<SimulatedCase> cases;
    StatisticsOrder order;

    QDate asOf() const { return order.asOf; }
    QDate last() const { return std::min(order.to.value_or(order.asOf), order.asOf); }
    bool holds(QDate day) const { return (!order.from || day >= *order.from) && day <= last(); }
    static CaseId idOf(std::size_t place) { return CaseId(qint64(place) + 1); }

    Statistics counted() const
    {
        StatisticsCounter counter(order, testCalendar(), {});
        for (std::size_t at = 0; at < cases.size(); ++at)
            counter.add({idOf(at), cases[at].file, {}});
        return counter.finish();
    }
};

inline std::vector<SimulatedCase> anySimulatedCases(int count)
{
    std::vector<SimulatedCase> cases;
    for (int serial = 1; serial <= count; ++serial) {
        SimulatedCase simulated = anySimulatedCase(serial);
        simulated.file =
            parseCaseFile(caseFileJson(simulated.file), TextOrigin(QStringLiteral("x")));
        cases.push_back(std::move(simulated));
    }
    return cases;
}

inline Office anyOffice()
{
    const auto anyDay = [] { return QDate(2025, 5, 1).addDays(*rc::gen::inRange(0, 700)); };
    Office office;
    office.cases = anySimulatedCases(*rc::gen::inRange(0, 14));
    office.order.asOf = anyDay();
    if (*rc::gen::arbitrary<bool>())
        office.order.from = std::min(anyDay(), office.order.asOf);
    if (*rc::gen::arbitrary<bool>())
        office.order.to = std::max(anyDay(), office.order.from.value_or(QDate(2025, 1, 1)));
    return office;
}

inline bool happened(const std::optional<QDate> &on, QDate asOf)
{
    return on && *on <= asOf;
}

/// The cases, once for each time that the function counts one.
inline CaseIds recounted(const Office &office,
                         const std::function<int(const SimulatedCase &)> &count)
{
    CaseIds ids;
    for (std::size_t at = 0; at < office.cases.size(); ++at) {
        const SimulatedCase &each = office.cases[at];
        if (*each.file.notice.date <= office.asOf())
            ids.insert(ids.end(), static_cast<std::size_t>(count(each)), Office::idOf(at));
    }
    return ids;
}

inline int daysBetween(const std::vector<QDate> &days, QDate first, QDate last)
{
    return static_cast<int>(std::count_if(days.begin(), days.end(),
                                          [&](QDate day) { return day >= first && day <= last; }));
}

inline bool wasOpen(const SimulatedCase &each, QDate day)
{
    const auto until = [day](const std::vector<QDate> &days) {
        return daysBetween(days, QDate(2000, 1, 1), day);
    };
    return *each.file.notice.date <= day &&
           until(each.closed) + until(each.withdrawn) == until(each.reopened);
}

/// A case is withdrawn from its withdrawal to the first reopening after it.
inline bool wasWithdrawn(const SimulatedCase &each, QDate day)
{
    const auto &withdrawal = each.file.withdrawal;
    if (!withdrawal || *withdrawal->on > day)
        return false;
    const auto &reopenings = each.file.reopenings;
    return std::none_of(reopenings.begin(), reopenings.end(), [&](const Reopening &reopening) {
        return *reopening.on >= *withdrawal->on && *reopening.on <= day;
    });
}

/// The rounds that were tracked by a day.
inline std::size_t roundsOn(const CaseFile &file, QDate day)
{
    return static_cast<std::size_t>(
        std::count_if(file.rounds.begin(), file.rounds.end(),
                      [day](const auto &round) { return happened(round.trackedOn, day); }));
}

inline QDate limitOn(const CaseFile &file, QDate day)
{
    QDate limit = *file.notice.deadline;
    for (std::size_t at = 0; at < roundsOn(file, day); ++at) {
        if (const auto *extended = std::get_if<Extended>(&file.rounds[at].outcome))
            limit = *extended->until;
    }
    return limit;
}

inline CaseIds sortedIds(CaseIds ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

inline void requireSame(const CaseIds &counted, const CaseIds &recount)
{
    RC_ASSERT(sortedIds(counted) == sortedIds(recount));
}

inline bool isImprovedOn(const SimulatedCase &each, QDate day)
{
    return std::any_of(
        each.file.rounds.begin(), each.file.rounds.end(), [day](const TrackingRound &round) {
            return round.trackedOn == day && std::holds_alternative<Improved>(round.outcome);
        });
}

/// With what had happened on a day, whether it is overdue on another.
inline bool isOverdueThen(const SimulatedCase &each, QDate day,
                          const std::optional<QDate> &looked = {})
{
    if (!wasOpen(each, day) || limitOn(each.file, day) >= looked.value_or(day))
        return false;
    const std::size_t count = roundsOn(each.file, day);
    const auto extends = [&](std::size_t at) {
        return std::holds_alternative<Extended>(each.file.rounds[at].outcome);
    };
    for (std::size_t at = 0; at < count; ++at) {
        if (extends(at))
            return extends(count - 1);
    }
    const auto &response = each.file.response;
    const bool answered = response && (!response->receivedOn || *response->receivedOn <= day);
    const bool endsSuspended =
        count > 0 && std::holds_alternative<Suspended>(each.file.rounds[count - 1].outcome) &&
        std::none_of(each.file.reopenings.begin(), each.file.reopenings.end(),
                     [&](const Reopening &reopening) {
                         return *reopening.on <= day && std::size_t(reopening.afterRound) == count;
                     });
    return !answered && !endsSuspended;
}

/// Compares the figures of random offices.
inline bool checkFigures(const std::function<void(const Office &, const Statistics &)> &compare)
{
    return rc::check([&compare] {
        const Office office = anyOffice();
        compare(office, office.counted());
    });
}

/// The same for offices of so many cases that all of them are counted.
inline bool
checkFiguresOfMany(const std::function<void(const Office &, const Statistics &)> &compare)
{
    return rc::check([&compare] {
        Office office;
        office.cases = anySimulatedCases(*rc::gen::resize(100, rc::gen::inRange(20, 60)));
        office.order.asOf = QDate(2027, 6, 1);
        compare(office, office.counted());
    });
}

} // namespace noticedesk::testing
