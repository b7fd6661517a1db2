// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/finding.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace noticedesk
{

struct CaseFile;
class OfficeCalendar;

/// What the rules need to know beside the case. The calendar must outlive the context.
struct RuleContext
{
    QDate today;
    const OfficeCalendar &calendar;
    /// Whether an installed font can draw the character; where it is not set, all can be drawn.
    std::function<bool(char32_t)> canDraw;
    /// All attachments that are kept with the case, those that were struck out too. Nothing where
    /// that is not known, as of a case file: then no rule remarks on attachments.
    std::optional<std::vector<Attachment>> attachments = {};
};

/// Everything the rules R1 to R22, R24 and R27 (see docs/rules.md) remark about a case, in the
/// order of the fields on the paper, and within a field in the order of the rules. R5 and R23 are
/// about changes: see findingsForChange().
std::vector<Finding> findings(const CaseFile &file, const RuleContext &context);

/// What findings() remarks about a case when it is recorded in place of another: a date of
/// something that has not happened yet is an error there (R20), where in a file that is read it is
/// a warning, so is one paper more than was issued (R24), and a date of years ago is remarked on
/// (R22).
std::vector<Finding> findingsWhenRecorded(const CaseFile &before, const CaseFile &after,
                                          const RuleContext &context);

/// Rules R22 and R25: what is probably wrong in a case that comes from elsewhere. An import asks no
/// other rule, for what was issued elsewhere was issued.
std::vector<Finding> findingsOnImport(const CaseFile &file, QDate today);

/// Rules R5 and R23: what refuses to replace a case by an edited one, as errors that name the
/// changed fields. A correction (更正重發) may change the notice: its revision is the next one and
/// it has a reason. What else is recorded is corrected with a reason too. A draft may be changed in
/// every way, unless it was withdrawn.
std::vector<Finding> findingsForChange(const CaseFile &before, const CaseFile &after,
                                       const std::optional<QString> &correctionReason);

} // namespace noticedesk
