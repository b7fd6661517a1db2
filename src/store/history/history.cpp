// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/history.h"

#include "store/history/erasure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString selectEntries = u"SELECT sequence, at, \"user\", host, action, subject, record, "
                              u"revision, changes, previous, hash"
                              " FROM history "_s;
const QString selectHeads = u"SELECT sequence, at, hash FROM history "_s;

HistoryHead headFrom(const Query &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toByteArray()};
}

HistoryEntry entryFrom(const Query &row)
{
    HistoryEntry entry;
    entry.sequence = row.value(0).toLongLong();
    entry.at = row.value(1).toString();
    entry.user = row.value(2).toString();
    entry.host = row.value(3).toString();
    entry.action = row.value(4).toString();
    entry.subject = row.value(5).toString();
    entry.record = row.value(6).toLongLong();
    entry.revision = row.value(7).toInt();
    entry.changes = row.value(8).toString();
    entry.previous = row.value(9).toByteArray();
    entry.hash = row.value(10).toByteArray();
    return entry;
}

} // namespace

HistoryHead History::head()
{
    return firstRowOf(m_database, selectHeads + u"ORDER BY sequence DESC LIMIT 1", {}, headFrom)
        .value_or(HistoryHead{0, {}, firstLink()});
}

std::optional<HistoryHead> History::headAt(qint64 sequence)
{
    return firstRowOf(m_database, selectHeads + u"WHERE sequence = ?", {sequence}, headFrom);
}

std::optional<HistoryHead> History::withHash(const QByteArray &hash)
{
    return firstRowOf(m_database, selectHeads + u"WHERE hash = ?", {hash}, headFrom);
}

QByteArray History::origin()
{
    const auto first = headAt(1);
    return first ? first->hash : QByteArray();
}

void History::append(HistoryEntry entry, HistoryHead &head)
{
    entry.sequence = head.sequence + 1;
    entry.previous = head.hash;
    entry.hash = hashOf(entry);
    if (!m_insertion)
        m_insertion = m_database.direct(m_database.historyInsertion());
    m_insertion->run({entry.sequence, entry.at, entry.user, entry.host, entry.action, entry.subject,
                      entry.record, entry.revision, entry.changes, entry.previous, entry.hash});
    head = {entry.sequence, entry.at, entry.hash};
}

std::vector<qint64> History::eraseContents(const QString &subject, qint64 record)
{
    return eraseContents(of(subject, record));
}

std::vector<qint64> History::eraseContents(const std::vector<HistoryEntry> &entries)
{
    std::vector<qint64> erased;
    for (const HistoryEntry &entry : entries) {
        // Behind the colon stands what somebody has typed.
        const QString action = entry.action.section(u':', 0, 0);
        // What an earlier deletion has erased is still told by its entry.
        if ((entry.changes == erasedChanges() && entry.action == action) ||
            !erasedBy(entry).isEmpty())
            continue;
        m_database.run(m_database.historyErasure(), {erasedChanges(), action, entry.sequence});
        erased.push_back(entry.sequence);
    }
    return erased;
}

std::vector<HistoryEntry> History::of(const QString &subject, qint64 record)
{
    return rowsOf(m_database, selectEntries + u"WHERE subject = ? AND record = ? ORDER BY sequence",
                  {subject, record}, entryFrom);
}

std::vector<HistoryEntry> History::last(int count)
{
    auto entries =
        rowsOf(m_database, selectEntries + u"ORDER BY sequence DESC LIMIT ?", {count}, entryFrom);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

void History::forEach(const std::function<void(const HistoryEntry &)> &use)
{
    forEachRow(m_database, selectEntries + u"ORDER BY sequence", {},
               [&use](const Query &row) { use(entryFrom(row)); });
}

} // namespace noticedesk
