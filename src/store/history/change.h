// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/transaction.h"
#include "store/history/fieldchanges.h"
#include "store/history/history.h"
#include "store/store.h"

#include <QElapsedTimer>

#include <chrono>

namespace noticedesk
{

/// One thing that a user does: everything is written together with its history or not at all, and
/// only then told to others. Throws StoreError.
class Change final
{
public:
    /// Begins to write, which refuseEarlierClock() may refuse. What the clock has said holds for so
    /// long: to ask a server's takes a way there.
    Change(Store &store, const QString &action,
           std::chrono::milliseconds clockHolds = std::chrono::seconds(30));

    Database &database() { return m_store.database(); }
    const QString &user() const { return m_store.author().user; }
    /// The time, in UTC, as the history writes it: of the beginning, in a change that lasts long a
    /// later one, for a server takes no entry that is a minute late.
    const QString &at();
    const HistoryHead &head() const { return m_head; }

    /// Adds the entry of a record that was added or replaced.
    void note(const QString &subject, qint64 record, int revision, const RecordFields &before,
              const RecordFields &after);
    /// As note(), for a case, which is told to others after the commit. Without fields it is an
    /// event that changed nothing.
    void noteCase(CaseId id, int revision, const RecordFields &before, const RecordFields &after);

    /// As note(), for a record that belongs to a case: others are told that the case was changed.
    void noteOfCase(CaseId id, const QString &subject, qint64 record, int revision,
                    const RecordFields &before, const RecordFields &after);

    /// Adds the entry of a record that was deleted, and empties its earlier ones: nothing of what
    /// was deleted stays.
    void noteDeletion(const QString &subject, qint64 record, int revision);
    /// As noteDeletion(), for a case, which is told to others after the commit.
    void noteCaseDeletion(CaseId id, int revision);
    /// As noteDeletion(), for a record that belonged to a case that is deleted, too.
    void noteDeletionOfCase(const QString &subject, qint64 record, int revision);

    /// Adds the entries of a case that was purged: one that empties the earlier ones, and one of
    /// what is left. Others are told after the commit.
    void noteCasePurge(CaseId id, int revision, const RecordFields &left);

    /// Nothing is saved before this has returned.
    void commit();

private:
    void add(const QString &subject, qint64 record, int revision, const FieldChanges &changes);

    Store &m_store;
    Transaction m_transaction;
    QString m_action;
    QString m_at;
    QElapsedTimer m_sinceAsked;
    std::chrono::milliseconds m_clockHolds;
    History m_history;
    HistoryHead m_head;
    std::vector<CaseId> m_changedCases;
    bool m_directoryChanged = false;
};

} // namespace noticedesk
