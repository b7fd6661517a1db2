// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/evidence/evidencefolder.h"

#include <vector>

namespace noticedesk
{

/// The files that the attachments and the tray of a store name, each once, by their SHA-256. Of a
/// store of an early version, which has no attachments, none. Throws StoreError.
std::vector<EvidenceFile> namedEvidence(Database &database);

/// What stands for all of them: SHA-256 of their SHA-256, in this order, each as 64 lower-case
/// digits with a line feed behind it; in 64 digits.
QString sumOfEvidence(const std::vector<EvidenceFile> &files);

} // namespace noticedesk
