// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordedaction.h"
#include "store/cases/caseactions.h"

namespace noticedesk
{

/// Records a step of a case as an action of a user, with the warnings that are accepted; today is
/// the day of what does not say its own. Throws as CaseActions does, and ActionRefused if it is not
/// clear which paper was delivered.
CaseRecord recordStep(CaseActions &actions, const CaseRecord &record, const RecordedStep &step,
                      QDate today, const std::vector<Finding> &accepted = {});

/// The same, and accepts the warnings that it meets.
CaseRecord recordStepAccepting(CaseActions &actions, const CaseRecord &record,
                               const RecordedStep &step, QDate today);

} // namespace noticedesk
