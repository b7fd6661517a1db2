// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidenceactions.h"

namespace noticedesk
{

class Change;

/// Throws StoreError if a file that was kept is not there.
void requireEvidenceFile(Store &store, const EvidenceFile &file);

/// Attaches files to a case as a part of a change: what EvidenceActions::attach() does, without
/// asking what is said of them. Throws as it does.
std::vector<KeptAttachment> attachInChange(Change &change, Store &store, CaseId id,
                                           const std::vector<NewAttachment> &added);

} // namespace noticedesk
