// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/actionrules.h"

#include "store/cases/actionrefused.h"

#include <algorithm>
#include <iterator>

namespace noticedesk
{

namespace
{

/// Everything that is recorded under a path: a field, or all fields of a part or list.
RecordFields valueOf(const RecordFields &fields, const QString &path)
{
    RecordFields value;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(value),
                 [&path](const RecordField &field) {
                     const QString rest = field.path.mid(path.size());
                     return field.path.startsWith(path) &&
                            (rest.isEmpty() || rest.startsWith(u'.') || rest.startsWith(u'['));
                 });
    return value;
}

bool hasSameValue(const QString &path, const RecordFields &before, const RecordFields &after)
{
    return valueOf(before, path) == valueOf(after, path);
}

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

bool wasAccepted(const Finding &finding, const CaseRecord &record, const CaseFile &changed)
{
    return finding.severity == Severity::Warning && isAccepted(finding, record) &&
           hasSameValue(finding.field, fieldsOf(record.file), fieldsOf(changed));
}

std::vector<Finding> requireAccepted(const std::vector<Finding> &findings, const CaseRecord &record,
                                     const CaseFile &changed, const std::vector<Finding> &accepted)
{
    const RecordFields before = fieldsOf(record.file);
    const RecordFields after = fieldsOf(changed);
    std::vector<Finding> errors;
    std::vector<Finding> open;
    std::vector<Finding> newlyAccepted;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors.push_back(finding);
        const bool isSettled =
            isAccepted(finding, record) && hasSameValue(finding.field, before, after);
        if (finding.severity != Severity::Warning || isSettled)
            continue;
        (contains(accepted, finding) ? newlyAccepted : open).push_back(finding);
    }
    if (!errors.empty())
        refuse(errors);
    if (!open.empty())
        refuse(open);
    return newlyAccepted;
}

std::vector<Finding> newFindings(std::vector<Finding> after, const CaseFile &fileAfter,
                                 const std::vector<Finding> &before, const CaseFile &fileBefore)
{
    const RecordFields valuesAfter = fieldsOf(fileAfter);
    const RecordFields valuesBefore = fieldsOf(fileBefore);
    std::erase_if(after, [&](const Finding &finding) {
        return contains(before, finding) && hasSameValue(finding.field, valuesBefore, valuesAfter);
    });
    return after;
}

} // namespace noticedesk
