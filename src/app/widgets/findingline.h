// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plainlabel.h"
#include "domain/finding.h"

#include <vector>

namespace noticedesk
{

/// What the rules remark about one field, below it. A sign, a word and a colour tell how much it
/// binds; there is no line where nothing is remarked.
class FindingLine final : public PlainLabel
{
    Q_OBJECT

public:
    explicit FindingLine(QWidget *parent = nullptr);

    void showFindings(const std::vector<Finding> &findings);
    /// Whether one of them is an error.
    bool refuses() const;
    /// A sentence that the field itself says, after those of the rules; empty: none.
    void showRemark(const QString &sentence, Severity severity = Severity::Warning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    void takeColour();

    std::vector<Finding> m_findings;
    QString m_remark;
    Severity m_remarkSeverity = Severity::Warning;
    Severity m_gravest = Severity::Task;
};

/// The sign that stands before a finding: ✕ for an error, ⚠ for a warning, ☐ for a task.
QString signOf(Severity severity);

} // namespace noticedesk
