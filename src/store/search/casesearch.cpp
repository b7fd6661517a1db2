// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/search/folding.h"
#include "store/search/listconditions.h"
#include "store/search/searchwords.h"
#include "store/search/textsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The best place in which a case that was found holds all of the words.
FoundIn bestPlace(const CaseListRow &row, const std::vector<SearchWord> &words)
{
    if (row.number && holdsAll(row.number->toString(), words))
        return FoundIn::Number;
    return holdsAll(folded(QString(row.code + u'\n' + row.name)), words) ? FoundIn::Organization
                                                                         : FoundIn::Texts;
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
    constexpr int fewestAtOnce = 100;
    const int atOnce = std::max(size, fewestAtOnce);
    const Snapshot snapshot(m_database);
    const auto search = m_database.textSearch();
    for (const FoundIn place : {FoundIn::Number, FoundIn::Organization, FoundIn::Texts}) {
        if (isFull() || (after && after->place > place))
            continue;
        auto before = after && after->place == place ? std::optional(after->row.id) : std::nullopt;
        for (bool isMore = true; isMore && !isFull();) {
            const std::vector<CaseListRow> rows = readingFrom(m_database.path(), [&] {
                return search->rows(words, place, ListConditions(query), before, atOnce);
            });
            isMore = rows.size() == static_cast<std::size_t>(atOnce);
            for (const CaseListRow &row : rows) {
                before = row.id;
                // One that is found in a better place has been given there.
                if (!isFull() && bestPlace(row, words) == place)
                    found.push_back({row, place});
            }
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
