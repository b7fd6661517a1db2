// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecords.h"

namespace noticedesk
{

/// Puts a case together from its tables.
class CaseReader final
{
public:
    explicit CaseReader(Database &database) : m_database(database) {}

    /// Nothing if there is no such case. Throws StoreError.
    std::optional<CaseRecord> read(CaseId id);
    /// What a revision of a case's notice says, which must be there. Throws StoreError.
    Notice notice(CaseId id, int revision);

private:
    Database &m_database;

    std::optional<CaseRecord> readParts(CaseId id);
    Query rows(const QString &sql, const QVariantList &values);
    std::vector<Dispatch> dispatches(CaseId id);
    std::optional<Response> response(CaseId id);
    std::vector<TelephoneCall> calls(CaseId id);
    std::vector<TrackingRound> rounds(CaseId id);
    std::optional<Suspension> suspension(CaseId id);
    std::vector<Reopening> reopenings(CaseId id);
    std::vector<AcceptedWarning> accepted(CaseId id);
    std::vector<IssuedSheet> sheets(CaseId id);
    std::optional<Id<Incident>> incident(CaseId id);
};

} // namespace noticedesk
