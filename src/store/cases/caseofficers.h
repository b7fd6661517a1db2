// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QString>

#include <map>

namespace noticedesk
{

class Database;
class Store;

/// How many open cases, drafts among them, each officer has; those of nobody stand under an empty
/// name. Throws StoreError.
std::map<QString, qint64> openCasesByOfficer(Database &database);

/// A case that is open again: one of an officer whom the office has no longer is of whom opens it,
/// as a draft would be. Throws StoreError.
CaseFile withKnownOfficer(Store &store, CaseFile reopened);

/// The draft with an officer: unless it has one, whose account is that of the one who writes to
/// the store. Nobody, if the office has no such officer. Throws StoreError.
CaseFile withOfficer(Store &store, CaseFile draft);

} // namespace noticedesk
