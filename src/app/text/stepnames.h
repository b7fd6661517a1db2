// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "domain/casestate.h"
#include "domain/dispatch.h"
#include "domain/nextstep.h"
#include "domain/outcome.h"

#include <QString>

#include <optional>

namespace noticedesk
{

// How the window calls what a case consists of.

QString nameOfOutcome(OutcomeKind kind);
/// In lists: its number, or that it is a draft.
QString nameOfNumber(const std::optional<CaseNumber> &number);
QString nameOfState(CaseState state);
QString nameOfNextStep(NextStep step);
/// Of a group of the start page: its sign, a blank, its name.
QString nameOfGroup(TodayBucket bucket);
QString nameOfDocument(DispatchedDocument document);
QString nameOfChannel(DispatchChannel channel);

} // namespace noticedesk
