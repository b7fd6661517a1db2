// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"

#include "domain/trackinground.h"

namespace noticedesk
{

OutcomeKind kindOf(const Outcome &outcome)
{
    return static_cast<OutcomeKind>(outcome.index());
}

std::vector<OutcomeKind> outcomesOffered(int round)
{
    if (round < 1 || round > maximumTrackingRounds)
        return {};
    if (round == maximumTrackingRounds)
        return {OutcomeKind::Improved, OutcomeKind::Suspended};
    return {OutcomeKind::Improved, OutcomeKind::Extended, OutcomeKind::Suspended,
            OutcomeKind::Other};
}

} // namespace noticedesk
