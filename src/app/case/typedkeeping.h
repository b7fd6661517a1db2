// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/typedcase.h"
#include "store/cases/caserecord.h"
#include "store/cases/workingcopies.h"

#include <optional>

namespace noticedesk
{

/// Whether the record says all that is typed about it.
bool saysAll(const CaseRecord &record, const TypedCase &typed);

/// Keeps what is typed beside the record as a working copy by this name, or removes the copy when
/// the record says all of it. What is held back goes back to that revision, not to the record's.
/// Throws StoreError.
void keepBeside(WorkingCopies copies, CaseId name, const CaseRecord &record, const TypedCase &typed,
                std::optional<int> heldBack);

} // namespace noticedesk
