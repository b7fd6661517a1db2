// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"
#include "domain/casefile.h"

namespace noticedesk
{

/// The history of a case with the names of persons, telephone numbers and e-mail addresses masked
/// that the case has or had: as redacted() does it. Who did something with the case stays.
std::vector<HistoryLine> maskedLines(std::vector<HistoryLine> lines, const CaseFile &file);

} // namespace noticedesk
