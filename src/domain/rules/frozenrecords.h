// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/rulefinding.h"

namespace noticedesk
{

struct CaseFile;

/// Rule R23: what refuses a change of a closed case, and without a reason a change of what an open
/// one has recorded: rounds, dispatches, calls, the suspension. What was left blank may be filled
/// in; a round has no blanks. After a closed suspension the next round, the days on which the
/// letter and the report were delivered, and the restoration of the service may be recorded (R16,
/// R17). The restoration that ended an earlier suspension makes way for that of the latest.
void checkFrozenRecords(const CaseFile &before, const CaseFile &after,
                        const std::optional<QString> &reason, Findings &found);

/// The finding that refuses to change a field of a closed case.
Finding closedCase(const QString &field);

/// The finding that refuses to record the last round of a reopened case as it is, which would say
/// nothing: whether it stands again is said with a reason.
Finding reopenedAfter(const QString &field);

} // namespace noticedesk
