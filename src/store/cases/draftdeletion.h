// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "store/cases/caserecord.h"
#include "store/cases/workingcopies.h"
#include "store/directory/directory.h"

#include <map>

namespace noticedesk
{

/// A draft that was deleted: what putting it back needs.
struct DeletedDraft
{
    CaseRecord record;
    std::optional<WorkingCopy> typed; ///< what was typed about it and not recorded
    /// The title of its incident, whose id may be given to another one.
    std::optional<QString> incidentTitle = {};
};

/// What becomes of an incident when the drafts are taken back that it was added with.
enum class IncidentFate {
    Removed, ///< it was removed with them
    Changed, ///< it stays, for somebody has changed it meanwhile
    Used,    ///< it stays, for another case belongs to it
    Gone,    ///< somebody had removed it before
};

/// An incident that was added with the drafts that were taken back.
struct TakenIncident
{
    Stored<Incident> added;
    IncidentFate fate = IncidentFate::Removed;
};

/// The drafts of one step that were taken back, and the incident if that step had added it.
struct TakenBackDrafts
{
    std::vector<DeletedDraft> drafts;
    std::optional<TakenIncident> incident;
    qint64 changed = 0; ///< drafts that stay, for somebody has changed them meanwhile
};

/// Drafts that one step has made or put back, with the revisions in which it left them.
using DraftRevisions = std::map<CaseId, int>;

/// The drafts of one step that are in the store again, and what taking them back needs: the
/// incident, if this step is what it is from.
struct DraftsPutBack
{
    DraftRevisions drafts;
    std::optional<Stored<Incident>> incident;
};

/// Deletes drafts with everything that is kept of them, all or none; their history stays and says
/// who did it. Throws ActionRefused if there is no such case or a notice was issued, which can only
/// be withdrawn, and StoreError.
std::vector<DeletedDraft> deleteDrafts(Store &store, const std::vector<CaseId> &ids);

/// The same of the drafts that one step has made, but those that were changed since, and in the
/// same change of the incident if this step had added it. Of the incident only if it is as it was
/// added, and no other case belongs to it.
TakenBackDrafts takeBackDrafts(Store &store, const DraftRevisions &made,
                               const std::optional<Stored<Incident>> &added);

/// Puts deleted drafts back as they were, under the same ids; where their incident was removed
/// meanwhile, or has another title, they are of one that has its title now, or of none. Throws
/// ActionRefused if one is there already, and StoreError.
DraftRevisions putDraftsBack(Store &store, const std::vector<DeletedDraft> &deleted);

/// The same of the drafts of one step, and of the incident that was removed with them, which may
/// have another id then. If somebody has recorded one of its title meanwhile, the drafts are of
/// that one.
DraftsPutBack putIncidentDraftsBack(Store &store, const TakenBackDrafts &taken);

} // namespace noticedesk
