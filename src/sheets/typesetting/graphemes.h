// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace noticedesk
{

/// Where each grapheme of the text ends, ascending; the last is the text's size. No end is within a
/// surrogate pair, which Qt 6.4 splits where it follows Thai.
std::vector<int> graphemeEnds(const QString &text);

} // namespace noticedesk
