// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/dispatch.h"
#include "domain/nextstep.h"
#include "domain/outcomekind.h"

#include <QDateTime>
#include <QString>

namespace noticedesk
{

// How the window calls what a case consists of.

QString nameOfOutcome(OutcomeKind kind);
QString nameOfState(CaseState state);
QString nameOfNextStep(NextStep step);
QString nameOfDocument(DispatchedDocument document);
QString nameOfChannel(DispatchChannel channel);

/// A day as lists and headings show it: 115/11/22（日）; ISO 8601 where the ROC calendar has no
/// form; empty if there is none.
QString shownDay(const std::optional<QDate> &day);
/// A moment in the zone of this machine, to the minute: 115/11/22 14:05; empty if it is not valid.
QString shownMoment(const QDateTime &moment);

} // namespace noticedesk
