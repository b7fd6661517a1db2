// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/deletedrecords.h"

#include "store/directory/directoryrecords.h"
#include "store/history/erasure.h"
#include "store/history/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Entries = std::vector<HistoryEntry>;

/// Whether the entries, which are all of one record, say that nothing is left of it.
bool endWithNothing(const Entries &entries)
{
    ReplayedFields fields;
    return std::all_of(entries.begin(), entries.end(),
                       [&fields](const HistoryEntry &entry) {
                           const auto changes = parseChanges(entry.changes);
                           return changes && replay(*changes, fields);
                       }) &&
           fields.isEmpty();
}

class FormerDeletions final
{
public:
    FormerDeletions(Database &database, const Author &author, const QDateTime &now)
        : m_database(database),
          m_history(database),
          m_head(m_history.head()),
          m_author(author),
          m_at(std::max(historyTime(now), m_head.at))
    {
    }

    /// Of a case's history nothing may be taken as long as the case is there, and no case gets the
    /// id of another.
    void eraseMissing(const QString &subject, const QString &table)
    {
        const auto missing = found(
            u"SELECT DISTINCT record FROM history WHERE subject = ? EXCEPT SELECT id FROM "_s +
                table,
            subject);
        for (const qint64 record : missing)
            erase(subject, record, false);
    }

    /// SQLite may have given the id of a record that was deleted to a later one.
    void eraseReplaced(const QString &subject, const QString &table)
    {
        const auto replaced = found(u"SELECT record FROM history JOIN %1 ON id = record"
                                    " WHERE subject = ? AND history.revision = 1"
                                    " AND changes <> '[]' GROUP BY record"
                                    " HAVING count(*) > 1"_s.arg(table),
                                    subject);
        for (const qint64 record : replaced)
            erase(subject, record, true);
    }

private:
    std::vector<qint64> found(const QString &statement, const QString &subject)
    {
        return rowsOf(m_database, statement, {subject},
                      [](const Query &row) { return row.value(0).toLongLong(); });
    }

    /// Those of the record that was deleted, which come before those of a later one.
    static Entries ofDeleted(const Entries &entries, bool isThere)
    {
        auto end = entries.end();
        if (isThere) {
            const auto isFirst = [](const HistoryEntry &entry) {
                return entry.revision == 1 && entry.changes != erasedChanges();
            };
            end = std::find_if(entries.rbegin(), entries.rend(), isFirst).base() - 1;
        }
        Entries deleted;
        std::copy_if(entries.begin(), end, std::back_inserter(deleted),
                     [](const HistoryEntry &entry) {
                         return entry.changes != erasedChanges() && erasedBy(entry).isEmpty();
                     });
        return deleted;
    }

    void erase(const QString &subject, qint64 record, bool isThere)
    {
        const Entries entries = m_history.of(subject, record);
        const Entries deleted = ofDeleted(entries, isThere);
        if (deleted.empty() || !endWithNothing(deleted))
            return;
        HistoryEntry entry = entryBy(m_author, m_at, u"erase what was deleted"_s);
        entry.subject = subject;
        entry.record = record;
        entry.revision = entries.back().revision;
        entry.changes = changesText(erasureOf(m_history.eraseContents(deleted)));
        m_history.append(std::move(entry), m_head);
    }

    Database &m_database;
    History m_history;
    HistoryHead m_head;
    const Author &m_author;
    QString m_at;
};

template <class Record>
void eraseOf(FormerDeletions &deletions)
{
    const QString subject = QLatin1StringView(recordNames<Record>.subject);
    const QString table = QLatin1StringView(recordNames<Record>.table);
    deletions.eraseMissing(subject, table);
    deletions.eraseReplaced(subject, table);
}

} // namespace

void eraseDeletedRecords(Database &database, const Author &author, const QDateTime &now)
{
    FormerDeletions deletions(database, author, now);
    deletions.eraseMissing(caseSubject, u"cases"_s);
    eraseOf<Organization>(deletions);
    eraseOf<Incident>(deletions);
    eraseOf<ContactWindow>(deletions);
    eraseOf<TextBlock>(deletions);
    eraseOf<LocalClosure>(deletions);
}

} // namespace noticedesk
