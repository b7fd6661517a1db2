// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "store/cases/caserecord.h"

#include <vector>

namespace noticedesk
{

/// Throws ActionRefused for the errors among the findings, or else for the warnings among them that
/// are neither in the record's list of accepted ones nor in the second list. Gives the warnings of
/// the second list that the record does not have yet.
std::vector<Finding> requireAccepted(const std::vector<Finding> &findings, const CaseRecord &record,
                                     const std::vector<Finding> &accepted);

/// The findings that are not among those before: what a change makes.
std::vector<Finding> newFindings(std::vector<Finding> after, const std::vector<Finding> &before);

} // namespace noticedesk
