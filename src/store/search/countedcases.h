// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <functional>

namespace noticedesk
{

class Database;

/// An issued case as it is counted.
struct CountedCase
{
    CaseId id = CaseId(0);
    /// Without its texts but code, name and reason of the notice, legal bases, document and
    /// registered numbers, trackers and text of other outcomes; without the response's content.
    CaseFile file;
    std::optional<Id<Incident>> incident;
    bool isPurged = false;
};

/// Shows the function all issued cases in the order in which they were added, one after the other:
/// each table is gone through once. Throws StoreError.
void forEachIssuedCase(Database &database, const std::function<void(const CountedCase &)> &use);

/// The issued cases of which something was recorded after the end of a day of this computer that
/// has a day of its own until then: what was not known on it. What was said of a draft counts as
/// recorded with the issue. A purge records nothing new, and what was recorded before it is
/// forgotten. Throws StoreError.
std::vector<CaseId> casesRecordedLate(Database &database, QDate day);

} // namespace noticedesk
