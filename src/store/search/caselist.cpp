// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/caselist.h"

#include "store/database/values.h"
#include "store/search/listconditions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString columnOf(CaseListOrder order)
{
    switch (order) {
    case CaseListOrder::Name:
        return u"name"_s;
    case CaseListOrder::NoticeDate:
        return u"notice_date"_s;
    case CaseListOrder::Deadline:
        return u"deadline"_s;
    case CaseListOrder::Number:
        break;
    }
    return u"number"_s;
}

QVariant keyOf(const CaseListRow &row, CaseListOrder order)
{
    const auto text = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : u""_s;
    };
    switch (order) {
    case CaseListOrder::Name:
        return row.name;
    case CaseListOrder::NoticeDate:
        return text(row.noticeDate);
    case CaseListOrder::Deadline:
        return text(row.deadline);
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
    const QString column = columnOf(query.order);
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    if (after)
        conditions.add(u"(%1, id) %2 (?, ?)"_s.arg(column, query.descending ? u"<"_s : u">"_s),
                       {keyOf(*after, query.order), after->id.value()});
    Query rows(m_database, u"SELECT "_s + listColumns + u" FROM case_list" + conditions.where() +
                               u" ORDER BY %1 %2, id %2 LIMIT ?"_s.arg(column, direction));
    rows.run(conditions.values() + QVariantList{size});
    std::vector<CaseListRow> page;
    while (rows.next())
        page.push_back(readingFrom(m_database.path(), [&] { return listRowFrom(rows); }));
    return page;
}

qint64 CaseList::count(const CaseListQuery &query)
{
    const ListConditions conditions(query);
    return m_database
        .value(u"SELECT count(*) FROM case_list"_s + conditions.where(), conditions.values())
        .toLongLong();
}

} // namespace noticedesk
