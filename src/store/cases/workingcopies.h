// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/store.h"

namespace noticedesk
{

/// What somebody has typed about a case and not recorded yet.
struct WorkingCopy
{
    CaseId id;
    int revision = 1;  ///< of the record that it was begun from
    QString content;   ///< the window's own
    QString changedAt; ///< UTC, ISO 8601 with milliseconds
    QString changedBy; ///< the system's name of the user

    friend bool operator==(const WorkingCopy &, const WorkingCopy &) = default;
};

/// The longest content of a working copy, in UTF-16 code units.
inline constexpr qsizetype longestWorkingCopy = 1'000'000;

/// The working copy of a case, also from a database that is only read. Throws StoreError.
std::optional<WorkingCopy> findWorkingCopy(Database &database, CaseId id);

/// Writes a copy as it is in place of the one that there was, within the caller's transaction.
/// Throws StoreError.
void writeWorkingCopy(Database &database, const WorkingCopy &copy);

/// Working copies, at most one of each case, so that after a crash they are simply there. They are
/// part of no record: no history tells of them, and nobody is told when one is saved. They stand in
/// the store itself if that is a file, else in a DeskFile. Throws StoreError.
class WorkingCopies final
{
public:
    explicit WorkingCopies(Store &store)
        : WorkingCopies(store.database(), store.author().user, [&store] { return store.now(); })
    {
    }
    WorkingCopies(Database &database, const QString &user, const Clock &clock)
        : m_database(database), m_user(user), m_clock(clock)
    {
    }

    /// Saves a copy in place of the one that there was; by whom and when, the store says. Throws
    /// StoreError also for a content that is too long or cannot be stored exactly, and for a case
    /// that is not there.
    void save(const WorkingCopy &copy);
    std::optional<WorkingCopy> find(CaseId id);
    /// The one that was changed last comes first.
    std::vector<WorkingCopy> all();
    /// Nothing happens if there is none.
    void remove(CaseId id);

private:
    Database &m_database;
    QString m_user;
    Clock m_clock;
};

} // namespace noticedesk
