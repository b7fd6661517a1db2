// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/caselisttable.h"

#include "domain/masking.h"
#include "domain/valuenames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::array ordersOfColumns{CaseListOrder::Number,       CaseListOrder::State,
                                     CaseListOrder::Name,         CaseListOrder::Code,
                                     CaseListOrder::NoticeDate,   CaseListOrder::Deadline,
                                     CaseListOrder::DispatchedOn, CaseListOrder::RegisteredNumber,
                                     CaseListOrder::DeliveredOn,  CaseListOrder::ReceivedOn,
                                     CaseListOrder::Tracker,      CaseListOrder::Incident,
                                     CaseListOrder::NextStep,     CaseListOrder::Officer};

} // namespace

CaseListRow redactedRow(const CaseListRow &row)
{
    CaseListRow shown = row;
    shown.tracker = maskedName(row.tracker);
    shown.officer = maskedName(row.officer);
    return shown;
}

std::size_t CaseListTable::placeOf(CaseListOrder order)
{
    const auto found = std::find(ordersOfColumns.begin(), ordersOfColumns.end(), order);
    Q_ASSERT(found != ordersOfColumns.end());
    return static_cast<std::size_t>(found - ordersOfColumns.begin());
}

CaseListTable::CaseListTable(QDate today) : m_words(u"cases"_s), m_today(today) {}

std::vector<TableColumn> CaseListTable::columns() const
{
    const auto column = [this](const QString &word, ColumnKind kind, int width) {
        return TableColumn{m_words[word], kind, width};
    };
    std::vector<TableColumn> all{column(u"number"_s, ColumnKind::Text, 11),
                                 column(u"state"_s, ColumnKind::Text, 16),
                                 column(u"name"_s, ColumnKind::Text, 32),
                                 column(u"code"_s, ColumnKind::Text, 13),
                                 column(u"noticeDate"_s, ColumnKind::Date, 15),
                                 column(u"deadline"_s, ColumnKind::Date, 15),
                                 column(u"dispatchedOn"_s, ColumnKind::Date, 15),
                                 column(u"registeredNumber"_s, ColumnKind::Text, 16),
                                 column(u"deliveredOn"_s, ColumnKind::Date, 15),
                                 column(u"receivedOn"_s, ColumnKind::Date, 15),
                                 column(u"tracker"_s, ColumnKind::Text, 12),
                                 column(u"incident"_s, ColumnKind::Text, 28),
                                 column(u"nextStep"_s, ColumnKind::Text, 18),
                                 column(u"officer"_s, ColumnKind::Text, 12)};
    Q_ASSERT(all.size() == ordersOfColumns.size());
    return all;
}

std::vector<CellValue> CaseListTable::row(const CaseListRow &row) const
{
    const NextStep next = nextStepOn(m_today, row.nextStep, row.due);
    return {row.number ? row.number->toString() : m_words[u"draftNumber"_s],
            m_words[u"state."_s + nameOf(row.state)],
            cellOf(row.name),
            cellOf(row.code),
            cellOf(row.noticeDate),
            cellOf(row.deadline),
            cellOf(row.dispatchedOn),
            cellOf(row.registeredNumber),
            cellOf(row.deliveredOn),
            cellOf(row.receivedOn),
            cellOf(row.tracker),
            cellOf(row.incident),
            m_words[u"step."_s + nameOf(next)],
            cellOf(row.officer)};
}

} // namespace noticedesk
