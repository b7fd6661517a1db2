// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/mailing/mailitem.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

class Database;

/// The letters to the organisations of cases, and the cases for which there are none.
struct FoundMail
{
    std::vector<CaseId> ids; ///< of the letters' cases, in their order
    std::vector<MailItem> items;
    std::vector<CaseId> refusedIds; ///< likewise of those that are refused
    std::vector<MailRefusal> refused;
};

/// Cases that are gone are left out. Refused are drafts, out of which no letter goes, and those for
/// whose organisation neither the notice nor the directory has an address. Throws StoreError.
FoundMail readMail(Database &database, const std::vector<CaseId> &ids);

} // namespace noticedesk
