// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/directstatement.h"
#include "store/database/query.h"
#include "store/history/historyentry.h"

#include <functional>
#include <memory>
#include <vector>

namespace noticedesk
{

/// The table of what was changed. Throws StoreError. For one thread, and not longer than its
/// database.
class History final
{
public:
    explicit History(Database &database) : m_database(database) {}

    HistoryHead head();
    /// As the head was when this entry was the last; nothing if there is none.
    std::optional<HistoryHead> headAt(qint64 sequence);
    /// The head with this hash; nothing if there was none.
    std::optional<HistoryHead> withHash(const QByteArray &hash);
    /// The hash of the first entry, which all copies of a store have in common and no other store;
    /// empty without an entry.
    QByteArray origin();
    /// Adds an entry whose sequence, previous and hash follow the head, which moves on to it.
    void append(HistoryEntry entry, HistoryHead &head);

    /// Takes out of its entries what a deleted or purged record said, the reasons in their actions
    /// too, and gives their sequences, for the entry that says so; see erasureOf().
    std::vector<qint64> eraseContents(const QString &subject, qint64 record);
    /// The same of these entries, which are all of one deleted record.
    std::vector<qint64> eraseContents(const std::vector<HistoryEntry> &entries);

    /// The entries of one record, the oldest first.
    std::vector<HistoryEntry> of(const QString &subject, qint64 record);
    /// The last entries, at most so many, the oldest first.
    std::vector<HistoryEntry> last(int count);
    /// All entries, the oldest first.
    void forEach(const std::function<void(const HistoryEntry &)> &use);

private:
    Database &m_database;
    std::unique_ptr<DirectStatement> m_insertion; ///< made for the first entry that is added
};

} // namespace noticedesk
