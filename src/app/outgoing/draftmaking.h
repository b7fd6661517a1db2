// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/listquestion.h"
#include "outgoing/incident/incidentdrafts.h"
#include "store/cases/incidentcases.h"

namespace noticedesk
{

/// Makes the drafts of a list in one change of the store, for an incident that is kept or, by its
/// title, for a new one. Throws Error if the store has changed so that other drafts would come of
/// the list than somebody has seen, and as addIncidentDrafts() does.
IncidentDrafts makeDrafts(Store &store, const ListQuestion &question, const GroupedList &seen,
                          const NoticeTerms &terms, const QString &title);

} // namespace noticedesk
