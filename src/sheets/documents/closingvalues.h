// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"

namespace noticedesk
{

struct CaseFile;

/// What the closing sheet (結案單) says of a case beside the notice: what went out, the answer, the
/// rounds, the suspension, and how and when the case ended. What is not recorded has no value.
FieldValues closingValues(const CaseFile &file);

} // namespace noticedesk
