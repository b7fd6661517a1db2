// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/organizationsearch.h"

#include "store/database/snapshot.h"
#include "store/directory/directoryrecords.h"
#include "store/history/history.h"
#include "store/search/folding.h"
#include "store/search/searchwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Where the first word stands: the better places come first.
enum Place { CodeBegins, NameBegins, NameHolds };
constexpr std::size_t places = 3;

bool begins(const QString &text, const SearchWord &word)
{
    return std::any_of(word.begin(), word.end(),
                       [&text](const QString &form) { return text.startsWith(form); });
}

bool fits(const SearchWord &word, const QString &code, const QString &name)
{
    return begins(code, word) || holdsAll(name, {word});
}

} // namespace

std::vector<Stored<Organization>> OrganizationSearch::find(const QString &typed, int limit)
{
    std::vector<Stored<Organization>> found;
    const std::vector<SearchWord> words = searchWords(typed);
    if (words.empty() || limit < 1)
        return found;
    const Snapshot snapshot(m_database);
    refresh();
    const auto most = static_cast<std::size_t>(limit);
    std::array<std::vector<qint64>, 2 * places> ranked;
    for (const Entry &entry : m_entries) {
        if (!std::all_of(words.begin(), words.end(), [&entry](const SearchWord &word) {
                return fits(word, entry.code, entry.name);
            }))
            continue;
        const Place place = begins(entry.code, words.front())   ? CodeBegins
                            : begins(entry.name, words.front()) ? NameBegins
                                                                : NameHolds;
        auto &ids = ranked.at((entry.usable ? 0 : places) + static_cast<std::size_t>(place));
        if (ids.size() < most)
            ids.push_back(entry.id);
    }
    DirectoryRecords<Organization> records(m_database);
    for (const auto &ids : ranked) {
        for (const qint64 id : ids) {
            if (found.size() == most)
                return found;
            if (auto kept = records.find(Id<Organization>(id)))
                found.push_back(*std::move(kept));
        }
    }
    return found;
}

void OrganizationSearch::refresh()
{
    constexpr std::size_t few = 100;
    const Snapshot snapshot(m_database);
    const qint64 present = History(m_database).head().sequence;
    if (m_asOf == present)
        return;
    std::vector<qint64> changed;
    if (m_asOf && *m_asOf < present)
        changed = rowsOf(m_database,
                         u"SELECT DISTINCT record FROM history"
                         " WHERE sequence > ? AND subject || '' = 'organization' LIMIT ?"_s,
                         {*m_asOf, static_cast<qint64>(few)},
                         [](const Query &row) { return row.value(0).toLongLong(); });
    if (!m_asOf || *m_asOf > present || changed.size() == few)
        readAll();
    else
        std::for_each(changed.begin(), changed.end(), [this](qint64 id) { readAgain(id); });
    m_asOf = present;
}

void OrganizationSearch::readAll()
{
    m_asOf.reset();
    m_entries.clear();
    m_entries =
        rowsOf(m_database, u"SELECT id, code, name, status FROM organizations"_s, {}, entryFrom);
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &one, const Entry &other) { return one.code < other.code; });
}

void OrganizationSearch::readAgain(qint64 id)
{
    std::erase_if(m_entries, [id](const Entry &entry) { return entry.id == id; });
    auto entry =
        firstRowOf(m_database, u"SELECT id, code, name, status FROM organizations WHERE id = ?"_s,
                   {id}, entryFrom);
    if (!entry)
        return;
    const auto place = std::lower_bound(
        m_entries.begin(), m_entries.end(), *entry,
        [](const Entry &one, const Entry &other) { return one.code < other.code; });
    m_entries.insert(place, *std::move(entry));
}

OrganizationSearch::Entry OrganizationSearch::entryFrom(const Query &row)
{
    return {folded(row.value(1).toString()), folded(row.value(2).toString()),
            row.value(0).toLongLong(), row.value(3).toString() == "T"_L1};
}

} // namespace noticedesk
