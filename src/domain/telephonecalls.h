// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/telephonecall.h"

#include <vector>

namespace noticedesk
{

struct CaseFile;

/// The case with a response's phoneConfirmedOn, as files of noticedesk.case/1 have it, among its
/// calls: as the first one, of which only the day and that somebody was reached are known.
CaseFile withConfirmationAsCall(CaseFile file);

/// Rule R8: whether a call reached the respondent on or after the day on which the response was
/// received. A call of which the day is not recorded confirms nothing; where only the day of
/// receipt is not, having been reached is enough.
bool isConfirmedByTelephone(const CaseFile &file);

} // namespace noticedesk
