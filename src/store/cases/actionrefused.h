// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/tr.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

/// An action on a case is refused and nothing was written: by rules, by warnings that nobody has
/// accepted, or because the case is not in a state for it (then there are no findings).
class ActionRefused final : public Error
{
public:
    ActionRefused(const QString &message, const QString &where, std::vector<Finding> findings = {})
        : Error(message, where), m_findings(std::move(findings))
    {
    }

    /// For one finding that no rule makes.
    explicit ActionRefused(const Finding &finding)
        : ActionRefused(finding.sentence, finding.field, {finding})
    {
    }

    /// The errors, or else the warnings that must be accepted first.
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    std::vector<Finding> m_findings;
};

/// Throws ActionRefused for a case that was purged: nothing of it is changed any more.
inline void refusePurged(const CaseRecord &record)
{
    if (record.purge)
        throw ActionRefused(
            tr("the case was purged; what is left of it is there for the statistics and stays"),
            record.file.number ? record.file.number->toString() : QString());
}

/// Somebody else has changed the record meanwhile; nothing was written.
class RecordChanged final : public Error
{
public:
    explicit RecordChanged(CaseRecord present)
        : Error(tr("somebody else has changed the case meanwhile; nothing was overwritten"),
                present.file.number ? present.file.number->toString() : QString()),
          m_present(std::move(present))
    {
    }

    /// What is kept now.
    const CaseRecord &present() const { return m_present; }

private:
    CaseRecord m_present;
};

} // namespace noticedesk
