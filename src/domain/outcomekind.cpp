// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcomekind.h"

#include "domain/trackinground.h"

namespace noticedesk
{

namespace
{

struct KindOf
{
    OutcomeKind operator()(const Improved &) const { return OutcomeKind::Improved; }
    OutcomeKind operator()(const Extended &) const { return OutcomeKind::Extended; }
    OutcomeKind operator()(const Suspended &) const { return OutcomeKind::Suspended; }
    OutcomeKind operator()(const Other &) const { return OutcomeKind::Other; }
};

} // namespace

OutcomeKind kindOf(const Outcome &outcome)
{
    return std::visit(KindOf{}, outcome);
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
