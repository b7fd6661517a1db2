// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

#include <vector>

namespace noticedesk
{

/// Which of the form's four options an outcome is, without its dates and text.
enum class OutcomeKind { Improved, Extended, Suspended, Other };

OutcomeKind kindOf(const Outcome &outcome);

/// Rule R11: the options the tracking sheet prints for a round, in the sheet's order. Rounds are
/// counted from 1; the sheet has none beyond the third, so the list is empty there.
std::vector<OutcomeKind> outcomesOffered(int round);

} // namespace noticedesk
