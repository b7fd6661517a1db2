// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/search/folding.h"
#include "store/search/listconditions.h"
#include "store/search/searchwords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Of FTS5's table; empty: all columns.
QString columnOf(FoundIn place)
{
    switch (place) {
    case FoundIn::Number:
        return u"number"_s;
    case FoundIn::Organization:
        return u"organization"_s;
    case FoundIn::Texts:
        break;
    }
    return {};
}

/// The best place in which a case that was found holds all of the words.
FoundIn bestPlace(const CaseListRow &row, const std::vector<SearchWord> &words)
{
    if (row.number && holdsAll(row.number->toString(), words))
        return FoundIn::Number;
    return holdsAll(folded(QString(row.code + u'\n' + row.name)), words) ? FoundIn::Organization
                                                                         : FoundIn::Texts;
}

/// The statement that finds the cases that hold the words in a place, the last recorded first.
QString statementFor(const QString &table, const ListConditions &conditions)
{
    return u"SELECT "_s + listColumns +
           u" FROM %1 CROSS JOIN case_list ON case_list.id = %1.rowid"_s.arg(table) +
           conditions.where() + u" ORDER BY %1.rowid DESC"_s.arg(table);
}

} // namespace

std::vector<FoundCase> CaseSearch::page(const std::vector<SearchWord> &words,
                                        const CaseListQuery &query, int size,
                                        const std::optional<FoundCase> &after)
{
    std::vector<FoundCase> found;
    if (words.empty())
        return found;
    const auto isFull = [&] { return static_cast<int>(found.size()) >= size; };
    const Snapshot snapshot(m_database);
    for (const FoundIn place : {FoundIn::Number, FoundIn::Organization, FoundIn::Texts}) {
        if (isFull() || (after && after->place > place))
            continue;
        const QString table = place == FoundIn::Texts ? u"case_search"_s : u"case_title_search"_s;
        ListConditions conditions(query);
        conditions.add(table + u" MATCH ?", {matchExpression(words, columnOf(place))});
        if (after && after->place == place)
            conditions.add(table + u".rowid < ?", {after->row.id.value()});
        Query rows(m_database, statementFor(table, conditions));
        rows.run(conditions.values());
        while (!isFull() && rows.next()) {
            const CaseListRow row =
                readingFrom(m_database.path(), [&] { return listRowFrom(rows); });
            // One that is found in a better place has been given there.
            if (bestPlace(row, words) == place)
                found.push_back({row, place});
        }
    }
    return found;
}

std::vector<CaseId> CaseSearch::ids(const std::vector<SearchWord> &words,
                                    const CaseListQuery &query, int limit)
{
    std::vector<CaseId> ids;
    for (const FoundCase &found : page(words, query, limit))
        ids.push_back(found.row.id);
    return ids;
}

} // namespace noticedesk
