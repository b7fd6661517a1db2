// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures/answers.h"
#include "statistics/figures/completion.h"
#include "statistics/figures/flows.h"
#include "statistics/figures/groups.h"
#include "statistics/figures/mail.h"
#include "statistics/figures/opencases.h"
#include "statistics/figures/quality.h"
#include "statistics/figures/repeats.h"
#include "statistics/figures/steptimes.h"
#include "statistics/figures/suspensions.h"

#include <functional>
#include <map>

namespace noticedesk
{

class Database;

/// A day of the next weeks and the cases that are due on it.
struct DueDay
{
    QDate day;
    bool isWorkingDay = false;
    CaseIds due;

    friend bool operator==(const DueDay &, const DueDay &) = default;
};

/// The fifteen figures about the cases as of a day, each with the cases that it counts. They go by
/// the days that are recorded of what happened (domain/caseonday.h), so that a month's figures are
/// the same whenever they are asked for, but for what was recorded late or corrected since; which
/// cases were, the history tells (QualityFault::RecordedLate).
struct Statistics
{
    QDate asOf;
    QDate first; ///< invalid: from the first case on
    QDate last;

    std::vector<Flow> months;                 ///< 1
    RoundOutcomes rounds;                     ///< 2
    Answers answers;                          ///< 3
    OpenCases open;                           ///< 4
    Completion completion;                    ///< 5
    StepTimes stepTimes;                      ///< 6
    Extensions extensions;                    ///< 7
    Suspensions suspensions;                  ///< 8
    std::vector<RepeatOrganization> repeated; ///< 9
    std::vector<CaseGroup> incidents;         ///< 10
    CaseIds withoutIncident;                  ///< 10
    std::vector<CaseGroup> addresses;         ///< 11, malicious ones
    std::vector<CaseGroup> bases;             ///< 11
    CaseIds addressesPurged;                  ///< 11: nobody knows any more whether there were any
    CaseIds basesPurged;                      ///< 11: they had others, too, or nobody knows
    Mail mail;                                ///< 12
    std::vector<DueDay> dueDays;              ///< 13: whole weeks, Mondays first
    std::vector<Flow> years;                  ///< 14
    Quality quality;                          ///< 15

    /// The organisations with two notices or more within twelve months.
    std::size_t repeatedWithin12() const;
    /// Whether all months and years add up, each month begins with what the one before left, and
    /// the open cases of the day of the figures, which are found in another way, are those that
    /// the last flows leave.
    bool addsUp() const;
};

/// How many days of deadlines are shown: eight weeks.
inline constexpr int daysAhead = 56;

using KnownIncidents = std::map<Id<Incident>, Incident>;

/// Counts cases that it is shown one after the other.
class StatisticsCounter final
{
public:
    /// The calendar must outlive this.
    StatisticsCounter(const StatisticsOrder &order, const OfficeCalendar &calendar,
                      const KnownIncidents &incidents);

    void add(const CountedCase &counted);
    /// All figures but what only the history tells. Nothing can be added afterwards.
    Statistics finish();

private:
    void addToGroups(const CaseThen &then, const CountedCase &counted);
    void addByAddress(const CaseThen &then, const CountedCase &counted, const Incident *incident);
    void addByBasis(const CaseThen &then, const CountedCase &counted);

    StatisticsFrame m_frame;
    KnownIncidents m_incidents;
    Statistics m_statistics;
    FlowCounter m_flows;
    RepeatCounter m_repeats;
    GroupCounter m_byIncident;
    GroupCounter m_byAddress;
    GroupCounter m_byBasis;
};

/// Goes through all cases of a store once. Tells after each case; what that throws ends the
/// counting. Throws StoreError.
Statistics countStatistics(Database &database, const StatisticsOrder &order,
                           const OfficeCalendar &calendar, const std::function<void()> &tell = {});

} // namespace noticedesk
