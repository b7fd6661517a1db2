// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listfilter.h"

#include "cli/exitstatus.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "store/database/snapshot.h"
#include "store/search/searchwords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pageSize = 1000;

/// The words that --state takes: the states, and what is derived from them.
QStringList stateWords()
{
    QStringList words;
    for (const auto &named : namesOf<CaseState>)
        words.append(nameOf(named.value));
    return words + QStringList{u"overdue"_s, u"open"_s, u"closed"_s};
}

/// As it is written, in any case and with or without hyphens: awaiting-response is
/// AwaitingResponse.
QString stateWord(const QString &typed)
{
    const QString plain = QString(typed).remove(u'-').toLower();
    for (const QString &word : stateWords()) {
        if (word.toLower() == plain)
            return word;
    }
    throw UsageError(tr("\"%1\" is not one of %2").arg(typed, stateWords().join(u", "_s)),
                     u"--state"_s);
}

CaseListQuery queryFrom(const CommandOptions &options, QDate today)
{
    CaseListQuery query;
    query.today = today;
    const auto typed = options.value(u"state"_s);
    if (!typed)
        return query;
    const QString word = stateWord(*typed);
    if (word == "overdue"_L1)
        query.overdue = true;
    else if (word == "open"_L1 || word == "closed"_L1)
        query.closed = word == "closed"_L1;
    else
        query.state = valueNamed<CaseState>(word);
    return query;
}

/// Shows the function what each page holds; a page is asked for with the last of the one before.
template <class Entry, class Read, class Use>
void forEachOfPages(const Read &read, const Use &use)
{
    std::optional<Entry> after;
    while (true) {
        const std::vector<Entry> page = read(after);
        for (const Entry &entry : page)
            use(entry);
        if (page.size() < pageSize)
            return;
        after = page.back();
    }
}

} // namespace

void addListFilter(CommandOptions &options)
{
    options.add(u"state"_s, tr("only cases in a state: %1").arg(stateWords().join(u", "_s)),
                u"STATE"_s);
    options.add(u"text"_s, tr("only cases that hold all of these words, the best first"),
                u"WORDS"_s);
}

ListFilter listFilterFrom(const CommandOptions &options, QDate today)
{
    ListFilter filter{queryFrom(options, today), {}};
    const auto text = options.value(u"text"_s);
    if (text)
        filter.words = searchWords(*text);
    if (text && filter.words.empty())
        throw UsageError(tr("there is no word to look for"), u"--text"_s);
    return filter;
}

void forEachListed(Database &database, const ListFilter &filter,
                   const std::function<void(const CaseListRow &)> &use)
{
    const Snapshot snapshot(database);
    if (filter.words.empty()) {
        CaseList list(database);
        forEachOfPages<CaseListRow>(
            [&](const auto &after) { return list.page(filter.query, pageSize, after); }, use);
        return;
    }
    CaseSearch search(database);
    forEachOfPages<FoundCase>(
        [&](const auto &after) { return search.page(filter.words, filter.query, pageSize, after); },
        [&use](const FoundCase &found) { use(found.row); });
}

} // namespace noticedesk
