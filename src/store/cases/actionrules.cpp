// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/actionrules.h"

#include "store/cases/actionrefused.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isAccepted(const Finding &finding, const CaseRecord &record)
{
    return std::any_of(record.accepted.begin(), record.accepted.end(),
                       [&finding](const AcceptedWarning &warning) {
                           return warning.code == finding.code && warning.field == finding.field &&
                                  warning.sentence == finding.sentence;
                       });
}

bool contains(const std::vector<Finding> &findings, const Finding &finding)
{
    return std::find(findings.begin(), findings.end(), finding) != findings.end();
}

[[noreturn]] void refuse(const std::vector<Finding> &findings)
{
    throw ActionRefused(findings.front().sentence, findings.front().field, findings);
}

} // namespace

std::vector<Finding> requireAccepted(const std::vector<Finding> &findings, const CaseRecord &record,
                                     const std::vector<Finding> &accepted)
{
    std::vector<Finding> errors;
    std::vector<Finding> open;
    std::vector<Finding> newlyAccepted;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors.push_back(finding);
        if (finding.severity != Severity::Warning || isAccepted(finding, record))
            continue;
        (contains(accepted, finding) ? newlyAccepted : open).push_back(finding);
    }
    if (!errors.empty())
        refuse(errors);
    if (!open.empty())
        refuse(open);
    return newlyAccepted;
}

std::vector<Finding> newFindings(std::vector<Finding> after, const std::vector<Finding> &before)
{
    std::erase_if(after, [&before](const Finding &finding) { return contains(before, finding); });
    return after;
}

} // namespace noticedesk
