// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/casesource.h"

#include <functional>

namespace noticedesk
{

/// Works on one case; may throw.
using CaseWork = std::function<void(const NumberedCase &)>;

/// Works on all cases of a source with as many threads as jobs. Each thread makes its own worker
/// first. What cannot be printed is a RefusedError that names file, line and field. Of several
/// errors the one of the earliest case is thrown; after an error no further case is begun.
void workOnCases(CaseSource &cases, int jobs, const std::function<CaseWork()> &makeWorker);

} // namespace noticedesk
