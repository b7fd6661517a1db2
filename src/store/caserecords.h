// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/id.h"
#include "store/query.h"

namespace noticedesk
{

using CaseId = Id<CaseFile>;

/// A case as it is kept: the revision counts the changes of the record, so that nobody saves over
/// what another has changed meanwhile.
struct CaseRecord
{
    CaseId id;
    int revision = 1;
    CaseFile file;
};

/// The tables of cases. Opens no transaction: that is the part of the action that changes a case.
/// Everything throws StoreError. For one thread, and not longer than its database.
class CaseRecords final
{
public:
    explicit CaseRecords(Database &database);

    /// Adds a case. Its number, if it has one, must be free.
    CaseId add(const CaseFile &file, const QString &changedBy);
    /// The case as it is now; nothing if there is none with this id.
    std::optional<CaseRecord> find(CaseId id);
    /// Replaces what is kept of a case; earlier revisions of its notice stay. Gives the record's
    /// new revision; nothing, and changes nothing, if the record has no longer the revision given.
    std::optional<int> replace(CaseId id, int revision, const CaseFile &file,
                               const QString &changedBy);

private:
    Database &m_database;

    void addParts(CaseId id, const CaseFile &file);
    void addNotice(CaseId id, int noticeRevision, const Notice &notice);
    void addResponse(CaseId id, const Response &response);
    void addRounds(CaseId id, const std::vector<TrackingRound> &rounds);
    void removeParts(CaseId id, int noticeRevision);
};

} // namespace noticedesk
