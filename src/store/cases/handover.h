// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QString>

#include <vector>

namespace noticedesk
{

class Store;

/// What became of cases that were to pass from one officer to another.
struct HandOver
{
    std::vector<CaseRecord> moved; ///< as they are kept now, in the order in which they were given
    std::vector<CaseId> left;      ///< closed, removed or another officer's meanwhile: not changed
};

/// 交接: gives those of these cases that are still open and of the one officer to the other, all in
/// one change; an empty name stands for nobody, who has the cases without an officer. What is
/// recorded of them, such as who tracked a round, stays. Throws ActionRefused if the other is not
/// among the office's officers or is the same, and StoreError.
HandOver handOver(Store &store, const QString &from, const QString &to,
                  const std::vector<CaseId> &cases);

} // namespace noticedesk
