// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/casenumbers.h"
#include "store/cases/caserecords.h"
#include "store/history/change.h"
#include "store/search/caseindex.h"

namespace noticedesk
{

/// Writes a case with all that goes with it: its tables, its number, what lists and searches read,
/// and the history. Checks no rules. Throws StoreError. Not longer than the change.
class CaseWriter final
{
public:
    explicit CaseWriter(Change &change);

    /// The number, if the case has one, must be free.
    CaseRecord add(const CaseFile &file);
    /// The same, but lists and searches do not know the case before it is drawn. At each statement
    /// that can be taken back by itself, and the history's are, FTS5 writes out all that it has
    /// gathered; many cases drawn together take a third of the time. An
    /// incident may have led to the case.
    CaseRecord addUndrawn(const CaseFile &file, const std::optional<Id<Incident>> &incident = {});
    void draw(const CaseRecord &record);
    /// Replaces a record, which must be the one that is kept, by the file and what is accepted and
    /// issued with it. Gives the record as it is kept then; where nothing differs nothing is
    /// written.
    CaseRecord replace(const CaseRecord &before, const CaseFile &file,
                       const std::vector<Finding> &accepted = {},
                       const std::optional<QByteArray> &noticePdf = {});

    /// Deletes a case of which nothing was issued; only its history stays.
    void remove(const CaseRecord &record);
    /// Puts a case back that was deleted, under its id and with the revision after its deletion's.
    /// Gives the record as it is kept then.
    CaseRecord putBack(const CaseRecord &record);

    /// Says what led to a case. Gives the record as it is kept then.
    CaseRecord linkIncident(const CaseRecord &before, const std::optional<Id<Incident>> &incident);

    CaseNumbers &numbers() { return m_numbers; }
    CaseRecords &records() { return m_records; }

private:
    Change &m_change;
    CaseRecords m_records;
    CaseNumbers m_numbers;
    CaseIndex m_index;
};

} // namespace noticedesk
