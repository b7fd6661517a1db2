// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/database.h"

#include <QStringList>

#include <functional>

namespace noticedesk
{

/// Compares every record of every kind with what its history says it is: the fields that all its
/// entries together leave, and the revision of the last. Gives the problems in sentences. The
/// function is shown each case.
QStringList compareRecordsWithHistory(Database &database,
                                      const std::function<void(const CaseRecord &)> &showCase);

/// The same for the cases that the last entries of the history are about, so many entries.
QStringList compareRecentCasesWithHistory(Database &database, int entries);

} // namespace noticedesk
