// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/cases/workingcopies.h"

namespace noticedesk
{

/// A draft that was deleted: what putting it back needs.
struct DeletedDraft
{
    CaseRecord record;
    std::optional<WorkingCopy> typed; ///< what was typed about it and not recorded
};

/// Deletes drafts with everything that is kept of them, all or none; their history stays and says
/// who did it. Throws ActionRefused if there is no such case or a notice was issued, which can only
/// be withdrawn, and StoreError.
std::vector<DeletedDraft> deleteDrafts(Store &store, const std::vector<CaseId> &ids);

/// Puts deleted drafts back as they were, under the same ids. Throws ActionRefused if one is there
/// already, and StoreError.
void putDraftsBack(Store &store, const std::vector<DeletedDraft> &deleted);

} // namespace noticedesk
