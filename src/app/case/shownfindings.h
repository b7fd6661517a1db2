// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <vector>

namespace noticedesk
{

struct CaseFile;
struct Desk;
class CaseEditing;
class CasePages;
class PlainLabel;

/// What the rules remark about a case as it is typed: beside the fields, and in one line what is
/// missing yet.
class ShownFindings final
{
public:
    ShownFindings(Desk &desk, const CaseEditing &editing, CasePages &pages, PlainLabel &missing);

    /// Asks the rules anew.
    void renew();
    /// What refused an action is shown too, also where it is about what nobody has typed, such as
    /// what a page offers by itself, until something is typed.
    void showRefusal(const std::vector<Finding> &refusing);
    void forgetRefusal() { m_refusing.clear(); }
    /// From now on what is missing is told beside its fields too: on an empty page a remark under
    /// every field would say nothing.
    void showMissing();
    void hideMissing() { m_showsMissing = false; }

    /// What stands against issuing this: the errors, and behind them the warnings that nobody has
    /// accepted yet.
    std::vector<Finding> againstIssuing(const CaseFile &file) const;

private:
    RuleContext rules() const;
    std::vector<Finding> ofCorrection(const CaseFile &corrected) const;

    Desk &m_desk;
    const CaseEditing &m_editing;
    CasePages &m_pages;
    PlainLabel &m_missing;
    std::vector<Finding> m_refusing;
    bool m_showsMissing = false;
};

} // namespace noticedesk
