// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "store/cases/caserecord.h"

#include <functional>

namespace noticedesk
{

class SheetPdf;
class Store;

/// What is done with a draft that has warnings.
enum class DraftWarnings { Refuse, Accept };

/// What became of a draft that was to be issued.
struct IssuedDraft
{
    CaseId id;
    std::optional<CaseNumber> number; ///< the one that it was given; nothing if it was refused
    QString why;                      ///< why it was refused
    std::vector<Finding> findings;    ///< those that refuse it; may be none
};

/// Told of each; says whether to go on.
using DraftIssued = std::function<bool(const IssuedDraft &)>;

/// Issues drafts in their order, each in a change of its own: whatever ends it in between leaves
/// issued notices issued, the rest drafts, and no number without a case.
class DraftIssuing final
{
public:
    /// All of these must outlive this. Several jobs draw notices before it is their turn.
    DraftIssuing(Store &store, SheetPdf &sheets, const RuleContext &rules, int jobs)
        : m_store(store), m_sheets(sheets), m_rules(rules), m_jobs(jobs)
    {
    }

    /// A draft that is refused does not stop the others. Throws StoreError, and Error if sheets
    /// cannot be drawn here at all; then those that were told of are issued.
    void issue(const std::vector<CaseId> &drafts, DraftWarnings warnings, const DraftIssued &told);

private:
    bool issueSome(const std::vector<CaseId> &drafts, DraftWarnings warnings,
                   const DraftIssued &told);

    Store &m_store;
    SheetPdf &m_sheets;
    const RuleContext &m_rules;
    int m_jobs;
};

} // namespace noticedesk
