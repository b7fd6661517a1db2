// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "store/cases/caserecord.h"
#include "store/database/database.h"

#include <vector>

namespace noticedesk
{

/// Rule R28, of the registered numbers that a case gets by a change: a letter of another case that
/// was sent within a year of this one has the same number, however it was typed
/// (plainRegisteredNumber()), so one of the two is probably wrong.
/// Dispatches that were struck out count for nothing. Throws StoreError.
std::vector<Finding> findingsOfRegisteredNumbers(Database &database, CaseId id,
                                                 const CaseFile &before, const CaseFile &after);

} // namespace noticedesk
