// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace noticedesk
{

/// How a case goes on between open and closed.
enum class CaseTurn {
    Issued,    ///< it is open
    Closed,    ///< improved, or suspended with both proofs
    Withdrawn, ///< while it was open
    Reopened,  ///< it was closed or withdrawn and is open again
};

struct CaseStep
{
    CaseTurn turn = CaseTurn::Issued;
    QDate day;
    CaseState state = CaseState::Issued; ///< after it

    friend bool operator==(const CaseStep &, const CaseStep &) = default;
};

/// What became of a case, in the order in which it happened: issued, closed or withdrawn, reopened,
/// closed again. What happened on one day is in the order in which it can only have been. Nothing
/// for a draft. Each step changes whether the case is open, so issued and reopened less closed and
/// withdrawn are the open cases of any day; on each day it is as isClosed() says of caseOn().
std::vector<CaseStep> courseOf(const CaseFile &file);

/// Whether the case was issued and open at the end of a day.
bool isOpenOn(const std::vector<CaseStep> &course, QDate day);

/// The day on which a closed case was closed, as the figures count it, or withdrawn. Nothing while
/// it is open, and where the day of the last round is not recorded: the figures count it somewhere,
/// but nobody can say when it was.
std::optional<QDate> closingDay(const CaseFile &file);

} // namespace noticedesk
