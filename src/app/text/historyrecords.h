// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"
#include "domain/fieldvalues.h"

#include <functional>

namespace noticedesk
{

/// What the history sheet prints of these lines: history[0].when and so on. What happened cannot be
/// put right, so a character that cannot be drawn stands as its number: [U+1F600].
FieldValues historyRecords(const std::vector<HistoryLine> &lines,
                           const std::function<bool(char32_t)> &canDraw);

} // namespace noticedesk
