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
    std::optional<Response> response(CaseId id);
    /// The part of its kind that the case has once at most, without its lists.
    template <class Part>
    std::optional<Part> part(CaseId id);
    /// All parts of a kind, in their order.
    template <class Part>
    std::vector<Part> parts(CaseId id);
    std::vector<AcceptedWarning> accepted(CaseId id);
    std::vector<IssuedSheet> sheets(CaseId id);
};

} // namespace noticedesk
