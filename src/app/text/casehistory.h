// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"
#include "store/cases/caserecord.h"
#include "store/database/database.h"

namespace noticedesk
{

/// What each incident is called now, by its number in the store. Throws StoreError.
IncidentTitles incidentTitles(Database &database);

/// The history of a case as people read it. Throws StoreError.
std::vector<HistoryLine> historyOfCase(Database &database, CaseId id);

} // namespace noticedesk
