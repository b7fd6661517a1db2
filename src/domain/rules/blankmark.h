// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// The first mark in a text that stands for something still to be filled in, as it is written
/// there.
///
/// Marks are ○ and ◯ anywhere; 〇, which is also the digit zero, only where it alone stands for the
/// number before 年, 月, 日, 點, 項, 款, 條, 號 or 件; three or more X or ×, or two before such a
/// word; runs of _, ＿ or *; placeholders such as {ip} and {}; zeros standing alone (000) or as a
/// date (000/00/00); and 年 月 日 with nothing but blanks between them. Nothing if there is none.
std::optional<QString> blankMarkIn(const QString &text);

} // namespace noticedesk
