// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/store.h"

#include <functional>
#include <optional>

namespace noticedesk
{

/// Adds cases as they are, with the numbers that they have, in one transaction: all that the first
/// function gives until it gives nothing, or none. The second is told of each. Rules are not asked:
/// what was issued elsewhere was issued. Throws ActionRefused for a number that is taken, and
/// StoreError; what the functions throw comes out, and nothing is added.
void importCases(Store &store, const std::function<std::optional<CaseFile>()> &next,
                 const std::function<void(const CaseRecord &)> &added);

} // namespace noticedesk
