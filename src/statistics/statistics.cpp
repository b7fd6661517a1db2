// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/statistics.h"

#include "domain/maliciousaddresses.h"
#include "domain/purging.h"
#include "store/database/snapshot.h"
#include "store/directory/directory.h"
#include "store/search/countedcases.h"

#include <algorithm>
#include <map>

namespace noticedesk
{

namespace
{

std::vector<DueDay> dueDaysOf(const OpenCases &open, const StatisticsFrame &frame)
{
    std::vector<DueDay> days;
    QDate day = frame.asOf().addDays(1 - frame.asOf().dayOfWeek());
    for (const QDate end = frame.asOf().addDays(daysAhead); day < end || day.dayOfWeek() != 1;
         day = day.addDays(1)) {
        DueDay due{day, frame.calendar().isWorkingDay(day), {}};
        const auto found = open.due.find(day);
        if (found != open.due.end() && day >= frame.asOf() && day < end)
            due.due = found->second;
        days.push_back(std::move(due));
    }
    return days;
}

/// Earlier versions left nothing of the reason, where the addresses stand, and no legal basis; a
/// case of which all addresses of its incident were counted instead would say what nobody knows.
bool wasForgotten(const CountedCase &counted)
{
    return counted.isPurged && !counted.file.notice.reason;
}

CaseIds sorted(CaseIds ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

std::size_t Statistics::repeatedWithin12() const
{
    return static_cast<std::size_t>(
        std::count_if(repeated.begin(), repeated.end(),
                      [](const auto &each) { return each.within12.size() > 1; }));
}

bool Statistics::addsUp() const
{
    for (const std::vector<Flow> *flows : {&months, &years}) {
        if (!std::all_of(flows->begin(), flows->end(),
                         [](const Flow &flow) { return flow.addsUp(); }))
            return false;
    }
    for (std::size_t at = 1; at < months.size(); ++at) {
        if (months[at].openBefore != months[at - 1].openAfter)
            return false;
    }
    const CaseIds now = sorted(open.all);
    return (years.empty() || sorted(years.back().openAfter) == now) &&
           (last < asOf || months.empty() || sorted(months.back().openAfter) == now);
}

StatisticsCounter::StatisticsCounter(const StatisticsOrder &order, const OfficeCalendar &calendar,
                                     const KnownIncidents &incidents)
    : m_frame(order, calendar), m_incidents(incidents)
{
    m_statistics.asOf = m_frame.asOf();
    m_statistics.first = m_frame.first();
    m_statistics.last = m_frame.last();
}

void StatisticsCounter::add(const CountedCase &counted)
{
    const CaseThen then(counted, m_frame.asOf());
    if (!then.isIssued)
        return;
    m_flows.add(then);
    m_statistics.rounds.add(then, m_frame);
    m_statistics.answers.add(then, m_frame);
    m_statistics.open.add(then, m_frame);
    m_statistics.completion.add(then, m_frame);
    m_statistics.stepTimes.add(then, m_frame);
    m_statistics.extensions.add(then, m_frame);
    m_statistics.suspensions.add(then, m_frame);
    m_statistics.mail.add(then, m_frame);
    m_statistics.quality.add(then, m_frame);
    m_repeats.add(then, m_frame);
    if (m_frame.holds(then.issuedOn))
        addToGroups(then, counted);
}

void StatisticsCounter::addToGroups(const CaseThen &then, const CountedCase &counted)
{
    const auto known = counted.incident ? m_incidents.find(*counted.incident) : m_incidents.end();
    const bool isKnown = known != m_incidents.end();
    if (isKnown) // nothing forbids that two have the same title
        m_byIncident.add(QString::number(counted.incident->value()), known->second.title, then);
    else
        m_statistics.withoutIncident.push_back(then.id);
    addByAddress(then, counted, isKnown ? &known->second : nullptr);
    addByBasis(then, counted);
}

void StatisticsCounter::addByAddress(const CaseThen &then, const CountedCase &counted,
                                     const Incident *incident)
{
    if (wasForgotten(counted)) {
        m_statistics.addressesPurged.push_back(then.id);
        return;
    }
    QStringList addresses = maliciousAddressesIn(then.file.notice.reason.value_or(QString()));
    if (addresses.isEmpty() && incident)
        addresses = maliciousAddressesOf(incident->addresses.value_or(QString()));
    for (const QString &address : addresses)
        m_byAddress.add(address, then);
}

void StatisticsCounter::addByBasis(const CaseThen &then, const CountedCase &counted)
{
    QStringList bases;
    for (const QString &basis : then.file.notice.legalBases)
        bases.append(basis.trimmed());
    bases.removeDuplicates();
    const bool hadOthers = counted.isPurged && bases.removeAll(purgedMark) > 0;
    if (hadOthers || (wasForgotten(counted) && bases.isEmpty()))
        m_statistics.basesPurged.push_back(then.id);
    for (const QString &basis : bases)
        m_byBasis.add(basis, then);
}

Statistics StatisticsCounter::finish()
{
    m_statistics.months = m_flows.months(m_frame);
    m_statistics.years = m_flows.years(m_frame);
    m_statistics.repeated = m_repeats.organizations();
    m_statistics.incidents = m_byIncident.groups();
    m_statistics.addresses = m_byAddress.groups();
    m_statistics.bases = m_byBasis.groups();
    m_statistics.dueDays = dueDaysOf(m_statistics.open, m_frame);
    return std::move(m_statistics);
}

Statistics countStatistics(Database &database, const StatisticsOrder &order,
                           const OfficeCalendar &calendar, const std::function<void()> &tell)
{
    const Snapshot snapshot(database);
    KnownIncidents incidents;
    for (const auto &kept : Directory<Incident>::all(database))
        incidents.emplace(kept.id, kept.record);
    StatisticsCounter counter(order, calendar, incidents);
    forEachIssuedCase(database, [&](const CountedCase &counted) {
        counter.add(counted);
        if (tell)
            tell();
    });
    Statistics statistics = counter.finish();
    statistics.quality.faults[QualityFault::RecordedLate] = casesRecordedLate(database, order.asOf);
    return statistics;
}

} // namespace noticedesk
