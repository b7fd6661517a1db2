// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "store/cases/caserecord.h"
#include "store/store.h"

namespace noticedesk
{

/// The drafts that a list of an incident led to.
struct IncidentDrafts
{
    Id<Incident> incident;
    std::vector<CaseRecord> drafts; ///< in the order in which they were given
};

/// Adds drafts, which have a notice and notes and nothing else, as cases of an incident that is
/// kept, all of them in one change or none; deleteDrafts() takes them back. Rules are not asked,
/// for a draft need not follow any yet. Throws ActionRefused if there is no such incident or a case
/// is no draft, and StoreError. Each gets an officer (withOfficer()).
IncidentDrafts addIncidentDrafts(Store &store, Id<Incident> incident,
                                 const std::vector<CaseFile> &drafts);
/// The same of an incident that is not kept yet and is added with them. Throws ActionRefused also
/// for what recordFindings() says of it.
IncidentDrafts addIncidentDrafts(Store &store, const Incident &incident,
                                 const std::vector<CaseFile> &drafts);

} // namespace noticedesk
