// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casecourse.h"
#include "domain/casefile.h"
#include "statistics/workingdays.h"
#include "store/cases/caserecord.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <vector>

namespace noticedesk
{

struct CountedCase;

/// Cases that a figure counts.
using CaseIds = std::vector<CaseId>;

/// Of which day the figures are, and of which days what they count happened.
struct StatisticsOrder
{
    QDate asOf;
    std::optional<QDate> from; ///< nothing: from the first case on
    std::optional<QDate> to;   ///< nothing, or a later day: until asOf

    /// Nothing can be counted then.
    bool endsBeforeItBegins() const { return from && *from > std::min(to.value_or(asOf), asOf); }

    friend bool operator==(const StatisticsOrder &, const StatisticsOrder &) = default;
};

/// The same with what all figures reckon with.
class StatisticsFrame final
{
public:
    /// The calendar must outlive this.
    StatisticsFrame(const StatisticsOrder &order, const OfficeCalendar &calendar);

    QDate asOf() const { return m_asOf; }
    /// The first day; invalid if all days until the last count.
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /// Whether what happened on this day is counted. What has no day is, if all days are.
    bool holds(QDate day) const { return day >= m_first && day <= m_last; }
    const OfficeCalendar &calendar() const { return m_calendar; }
    const WorkingDays &workingDays() const { return m_workingDays; }

private:
    QDate m_asOf;
    QDate m_first;
    QDate m_last;
    const OfficeCalendar &m_calendar;
    WorkingDays m_workingDays;
};

/// An issued case as it stood at the end of the day of the figures.
struct CaseThen
{
    CaseThen(const CountedCase &counted, QDate asOf);

    CaseId id;
    const CaseFile &whole;        ///< with what happened later
    CaseFile file;                ///< as it stood
    std::vector<CaseStep> course; ///< with what happened later
    QDate issuedOn;               ///< invalid: on no day that is known
    bool isIssued = false;        ///< by the end of the day
    bool isOpen = false;
};

} // namespace noticedesk
