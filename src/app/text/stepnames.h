// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/dispatch.h"
#include "domain/nextstep.h"
#include "domain/outcomekind.h"

#include <QString>

namespace noticedesk
{

// How the window calls what a case consists of.

QString nameOfOutcome(OutcomeKind kind);
QString nameOfState(CaseState state);
QString nameOfNextStep(NextStep step);
QString nameOfDocument(DispatchedDocument document);
QString nameOfChannel(DispatchChannel channel);

} // namespace noticedesk
