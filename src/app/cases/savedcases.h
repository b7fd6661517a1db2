// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/caselistmodel.h"
#include "app/tables/savedlist.h"

namespace noticedesk
{

/// All cases of a selection as they are saved: these columns, in the words of the list that the
/// command table writes. The rows are read from the store when it is written.
SavedList savedCases(const QString &store, const CaseSelection &selection,
                     const std::vector<CaseColumn> &columns);

} // namespace noticedesk
