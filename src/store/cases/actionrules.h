// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "store/cases/caserecord.h"

#include <vector>

namespace noticedesk
{

/// Whether somebody has accepted this warning of the value that the field has in the changed case.
bool wasAccepted(const Finding &finding, const CaseRecord &record, const CaseFile &changed);

/// Throws ActionRefused for the errors among the findings about the case as it would be recorded,
/// or else for the warnings among them that are neither in the record's list of accepted ones nor
/// in the second list. A warning was accepted of one value: where the field gets another, it is
/// asked again. Gives the warnings of the second list that the record does not have yet.
std::vector<Finding> requireAccepted(const std::vector<Finding> &findings, const CaseRecord &record,
                                     const CaseFile &changed, const std::vector<Finding> &accepted);

/// What a change makes: the findings that are not among those before, and those whose field has
/// another value now.
std::vector<Finding> newFindings(std::vector<Finding> after, const CaseFile &fileAfter,
                                 const std::vector<Finding> &before, const CaseFile &fileBefore);

} // namespace noticedesk
