// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printcase.h"
#include "store/cases/caserecord.h"

#include <vector>

namespace noticedesk
{

class Database;

/// Cases with the notices as they were issued; those that are gone are left out of both lists.
struct PrintedCases
{
    std::vector<CaseId> ids;
    std::vector<PrintCase> cases;
};

/// Throws StoreError.
PrintedCases readForPrinting(Database &database, const std::vector<CaseId> &ids);

} // namespace noticedesk
