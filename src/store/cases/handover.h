// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QString>

#include <map>
#include <vector>

namespace noticedesk
{

class Database;
class Store;

/// What became of cases that were to pass from one officer to another.
struct HandOver
{
    std::vector<CaseRecord> moved; ///< as they are kept now, in the order in which they were given
    std::vector<CaseId> left;      ///< closed, removed or another officer's meanwhile: not changed
};

/// How many open cases, drafts among them, each officer has; those of nobody stand under an empty
/// name. Throws StoreError.
std::map<QString, qint64> openCasesByOfficer(Database &database);

/// 交接: gives those of these cases that are still open and of the one officer to the other, all in
/// one change; an empty name stands for nobody, who has the cases without an officer. What is
/// recorded of them, such as who tracked a round, stays. Throws ActionRefused if the other is not
/// among the office's officers or is the same, and StoreError.
HandOver handOver(Store &store, const QString &from, const QString &to,
                  const std::vector<CaseId> &cases);

/// A case that is open again: one of an officer whom the office has no longer is of whom opens it,
/// as a draft would be. Throws StoreError.
CaseFile withKnownOfficer(Store &store, CaseFile reopened);

/// The draft with an officer: unless it has one, whose account is that of the one who writes to
/// the store. Nobody, if the office has no such officer. Throws StoreError.
CaseFile withOfficer(Store &store, CaseFile draft);

} // namespace noticedesk
