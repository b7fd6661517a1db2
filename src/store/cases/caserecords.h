// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/query.h"

namespace noticedesk
{

/// The tables of cases. Opens no transaction: that is the part of the action that changes a case.
/// Everything throws StoreError. For one thread, and not longer than its database.
class CaseRecords final
{
public:
    explicit CaseRecords(Database &database);

    /// Adds a case. Its number, if it has one, must be free. Its id is one that no case had before,
    /// also none that was deleted: the history names cases by it.
    CaseId add(const CaseFile &file, const QString &changedBy);
    /// Puts a case back that was deleted, with its id and what belongs to it.
    void putBack(const CaseRecord &record, const QString &changedBy);
    /// Deletes a case of which no sheet was issued, with what is typed about it.
    void remove(CaseId id);
    /// Says that a case, which is already what is left of it, was purged. The entry of the history
    /// is the first of the purge.
    void notePurge(CaseId id, const CasePurge &purge, qint64 firstEntry);
    /// Removes what belongs to a purged case: issued sheets, accepted warnings, attachments,
    /// notices but that of this revision, and what is typed.
    void removeAllBeside(CaseId id, int noticeRevision);
    /// The case as it is now; nothing if there is none with this id.
    std::optional<CaseRecord> find(CaseId id);
    /// Replaces what is kept of a case; earlier revisions of its notice stay. Gives the record's
    /// new revision; nothing, and changes nothing, if the record has no longer the revision given.
    std::optional<int> replace(CaseId id, int revision, const CaseFile &file,
                               const QString &changedBy);

    /// Adds to what was accepted about the case; the position counts from 0.
    void accept(CaseId id, qsizetype position, const AcceptedWarning &warning);
    /// What led to the case, in place of what was said before.
    void setIncident(CaseId id, const std::optional<Id<Incident>> &incident);
    /// The cases that an incident led to, in the order in which they were added.
    std::vector<CaseId> ofIncident(Id<Incident> incident);
    /// The case with this number; nothing if there is none.
    std::optional<CaseId> withNumber(CaseNumber number);
    /// What people call a case by: its number, or nothing as long as it is a draft. Reads no more
    /// of it, for it may be damaged. Nothing if there is no such case.
    std::optional<std::optional<CaseNumber>> numberOf(CaseId id);
    /// All cases, in the order in which they were added.
    std::vector<CaseId> all();

private:
    Database &m_database;

    void addCase(const CaseRecord &record, const QString &changedBy);
    void addParts(CaseId id, const CaseFile &file);
    void addNotice(CaseId id, int noticeRevision, const Notice &notice);
    void addResponse(CaseId id, const Response &response);
    void removeParts(CaseId id, int noticeRevision);
};

} // namespace noticedesk
