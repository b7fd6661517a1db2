// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"
#include "store/evidence/evidenceactions.h"

namespace noticedesk
{

/// Pages of a stack that become one attachment, in their order.
struct PageGroup
{
    CaseId caseId;
    QChar letter;     ///< of the sheet; null for pages without a code, which somebody filed by hand
    int revision = 0; ///< of the notice
    bool isForm = false;
    std::size_t document = 0; ///< of the first page; forms and pages without a code share it
    std::vector<std::size_t> pages;
};

/// All that is to be filed of a stack.
std::vector<PageGroup> groupsOf(const IntakeStack &stack);

/// Whether nothing is in the group's document but what can stay with it.
bool isWholeDocument(const PageGroup &group, const IntakeStack &stack);

/// The pages of files that a group is made of.
std::vector<PageOfFile> pagesOfFiles(const PageGroup &group, const IntakeStack &stack);
/// Other scans of the group's pages in the stack, which were left out as duplicates.
std::vector<PageOfFile> otherScansOf(const PageGroup &group, const IntakeStack &stack);

} // namespace noticedesk
