// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/caselist.h"

#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/search/listconditions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QVariant keyOf(const CaseListRow &row, const CaseListQuery &query)
{
    const auto text = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : u""_s;
    };
    switch (query.order) {
    case CaseListOrder::State:
        return stateRankOn(query.today, row);
    case CaseListOrder::Name:
        return row.name;
    case CaseListOrder::NoticeDate:
        return text(row.noticeDate);
    case CaseListOrder::Deadline:
        return text(row.deadline);
    case CaseListOrder::Due:
        return text(row.due);
    case CaseListOrder::Code:
        return row.code;
    case CaseListOrder::DispatchedOn:
        return text(row.dispatchedOn);
    case CaseListOrder::RegisteredNumber:
        return row.registeredNumber;
    case CaseListOrder::DeliveredOn:
        return text(row.deliveredOn);
    case CaseListOrder::ReceivedOn:
        return text(row.receivedOn);
    case CaseListOrder::Tracker:
        return row.tracker;
    case CaseListOrder::Officer:
        return row.officer;
    case CaseListOrder::Incident:
        return row.incident;
    case CaseListOrder::NextStep:
        return static_cast<qint64>(nextStepOn(query.today, row.nextStep, row.due));
    case CaseListOrder::Number:
        break;
    }
    return row.number ? listNumber(*row.number) : qint64{0};
}

} // namespace

std::vector<CaseListRow> CaseList::page(const CaseListQuery &query, int size,
                                        const std::optional<CaseListRow> &after)
{
    ListConditions conditions(query);
    if (after)
        conditions.addAfter(query, keyOf(*after, query), after->id);
    QString sql =
        u"SELECT "_s + listColumns + u" FROM case_list" + conditions.where() + orderOf(query);
    QVariantList values = conditions.values();
    if (size != unlimited) {
        sql += u" LIMIT ?";
        values.append(size);
    }
    return readingFrom(m_database.path(),
                       [&] { return rowsOf(m_database, sql, values, listRowFrom); });
}

qint64 CaseList::count(const CaseListQuery &query)
{
    const ListConditions conditions(query);
    return m_database
        .value(u"SELECT count(*) FROM case_list"_s + conditions.where(), conditions.values())
        .toLongLong();
}

std::vector<CaseId> CaseList::ids(const CaseListQuery &query)
{
    const ListConditions conditions(query);
    return rowsOf(m_database, u"SELECT id FROM case_list"_s + conditions.where() + orderOf(query),
                  conditions.values(), idFrom<CaseFile>);
}

std::vector<CaseListRow> CaseList::rows(const std::vector<CaseId> &ids)
{
    const Snapshot snapshot(m_database);
    Query row(m_database, u"SELECT "_s + listColumns + u" FROM case_list WHERE id = ?");
    std::vector<CaseListRow> rows;
    rows.reserve(ids.size());
    for (const CaseId id : ids) {
        row.run({id.value()});
        if (row.next())
            rows.push_back(readingFrom(m_database.path(), [&] { return listRowFrom(row); }));
    }
    return rows;
}

} // namespace noticedesk
