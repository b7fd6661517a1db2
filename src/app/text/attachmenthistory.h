// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"

namespace noticedesk
{

/// The lines of what happened to an attachment; the number stands before each field, for a case has
/// several of them.
std::vector<HistoryLine> attachmentLines(const std::vector<HistoryEntry> &entries, int number);

} // namespace noticedesk
