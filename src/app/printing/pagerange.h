// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// Which pages of so many are meant by text such as 1-2,4: one entry for each page. Full-width
/// digits and signs are as good; an empty text means all. Nothing if the text is not a list of
/// pages that are there.
std::optional<std::vector<bool>> parsePageRange(const QString &text, int pageCount);

/// Whether pages can be printed on both sides without a page of one leaf coming onto the back of
/// another: of each leaf (two pages) all or nothing, or one page altogether.
bool areWholeLeaves(const std::vector<bool> &pages);

/// The pages in the way that printers read them, such as 1-2,4; empty if it is all of them.
QString pageRangeText(const std::vector<bool> &pages);

} // namespace noticedesk
