// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "store/cases/caserecord.h"
#include "store/directory/directory.h"
#include "store/store.h"

#include <functional>
#include <variant>

namespace noticedesk
{

/// What a list of an incident leads to: drafts, of an incident that is kept or of one that is added
/// with them.
struct IncidentDraftFiles
{
    std::variant<Id<Incident>, Incident> incident;
    std::vector<CaseFile> drafts;
};

/// The drafts that a list of an incident led to.
struct IncidentDrafts
{
    Id<Incident> incident;
    std::vector<CaseRecord> drafts;        ///< in the order in which they were given
    std::optional<Stored<Incident>> added; ///< the incident, if it was added with them
};

/// Adds drafts, which have a notice and notes and nothing else, as cases of an incident that is
/// kept, all of them in one change or none; takeBackDrafts() takes them back. Rules are
/// not asked, for a draft need not follow any yet. Throws ActionRefused if there is no such
/// incident or a case is no draft, and StoreError. Each gets an officer (withOfficer()).
IncidentDrafts addIncidentDrafts(Store &store, Id<Incident> incident,
                                 const std::vector<CaseFile> &drafts);
/// The same of an incident that is not kept yet and is added with them. Throws ActionRefused also
/// for what recordFindings() says of it.
IncidentDrafts addIncidentDrafts(Store &store, const Incident &incident,
                                 const std::vector<CaseFile> &drafts);
/// The same of what the function makes, which is called when the change has begun: no other desk
/// writes between what the function reads in the store and what comes of it. Without drafts nothing
/// is written, and nothing is given.
std::optional<IncidentDrafts> addIncidentDrafts(Store &store,
                                                const std::function<IncidentDraftFiles()> &make);

} // namespace noticedesk
