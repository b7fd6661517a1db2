// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/shapedtext.h"

namespace noticedesk::testing
{

// 文書處理手冊 and UAX 14: what may not begin a line, and what may not end one.
inline const QString closing = QStringLiteral("、。，）」』】〉》；：！？");
inline const QString opening = QStringLiteral("（「『【〈《");

/// The text that was set, from all lines.
inline QString joined(const ShapedText &set)
{
    QString text;
    for (const ShapedLine &line : set.lines)
        text += line.text;
    return text;
}

} // namespace noticedesk::testing
