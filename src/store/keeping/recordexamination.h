// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/database.h"
#include "store/keeping/problem.h"

#include <functional>

namespace noticedesk
{

/// Compares every record of every kind with what its history says it is: the fields that all its
/// entries together leave, and the revision of the last. The function is shown each case.
Problems compareRecordsWithHistory(Database &database,
                                   const std::function<void(const CaseRecord &)> &showCase);

/// The same for the cases that the last entries of the history are about, so many entries.
Problems compareRecentCasesWithHistory(Database &database, int entries,
                                       const std::function<void(const CaseRecord &)> &showCase);

/// A problem of a case. In the form %1 is what the case is called, the others are the values.
Problem problemOfCase(const QString &form, CaseId id, const QStringList &values = {});
/// That lists say something else of a case than it says itself.
Problem listedOtherwise(CaseId id);

} // namespace noticedesk
