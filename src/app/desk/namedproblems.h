// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/problem.h"

namespace noticedesk
{

class Database;

/// The problems that an examination of a store found, with the numbers of cases, or what drafts are
/// called, instead of the store's own identifications, and with the names of fields instead of
/// their paths. Cases that cannot be found are called as before.
Problems namedProblems(const Problems &problems, Database &database);

} // namespace noticedesk
