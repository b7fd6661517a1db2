// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"

namespace noticedesk
{

/// How a case is called in lists: its number, or that it is a draft.
QString shownNumber(const CaseListRow &row);

/// All cases of a query, in its order, page by page.
std::vector<CaseListRow> casesOf(Database &database, const CaseListQuery &query);

} // namespace noticedesk
