// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/flows.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

void FlowCounter::add(const CaseThen &then)
{
    for (const CaseStep &step : then.course) {
        m_turns.push_back({step.day, step.turn, then.id});
        const bool opens = step.turn == CaseTurn::Issued || step.turn == CaseTurn::Reopened;
        if (opens)
            m_spans.push_back({step.day, {}, then.id});
        else
            m_spans.back().until = step.day;
    }
    if (then.issuedOn.isValid() && (!m_firstIssue.isValid() || then.issuedOn < m_firstIssue))
        m_firstIssue = then.issuedOn;
}

CaseIds FlowCounter::openOn(QDate day) const
{
    CaseIds open;
    for (const OpenSpan &span : m_spans) {
        if (span.from <= day && (!span.until || *span.until > day))
            open.push_back(span.id);
    }
    return open;
}

Flow FlowCounter::between(QDate first, QDate last) const
{
    Flow flow{first, last, openOn(first.addDays(-1)), {}, {}, {}, {}, openOn(last)};
    for (const Turn &turn : m_turns) {
        if (turn.day < first || turn.day > last)
            continue;
        switch (turn.turn) {
        case CaseTurn::Issued:
            flow.issued.push_back(turn.id);
            break;
        case CaseTurn::Closed:
            flow.closed.push_back(turn.id);
            break;
        case CaseTurn::Withdrawn:
            flow.withdrawn.push_back(turn.id);
            break;
        case CaseTurn::Reopened:
            flow.reopened.push_back(turn.id);
            break;
        }
    }
    return flow;
}

std::vector<Flow> FlowCounter::months(const StatisticsFrame &frame) const
{
    QDate first = frame.first();
    if (!first.isValid()) {
        const QDate start =
            m_firstIssue.isValid() ? std::min(m_firstIssue, frame.last()) : frame.last();
        first = std::max(monthOf(start), monthOf(frame.last()).addMonths(1 - mostMonths));
    }
    std::vector<Flow> flows;
    while (first <= frame.last()) {
        const QDate next = monthOf(first).addMonths(1);
        flows.push_back(between(first, std::min(next.addDays(-1), frame.last())));
        first = next;
    }
    return flows;
}

std::vector<Flow> FlowCounter::years(const StatisticsFrame &frame) const
{
    std::vector<Flow> flows;
    if (!m_firstIssue.isValid())
        return flows;
    const QDate asOf = frame.asOf();
    for (int year = std::max(m_firstIssue.year(), asOf.year() + 1 - mostYears); year <= asOf.year();
         ++year)
        flows.push_back(between({year, 1, 1}, asOf.addYears(year - asOf.year())));
    return flows;
}

} // namespace noticedesk
