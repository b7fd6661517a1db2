// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// A text on one line and of at most so many UTF-16 units, for places where a longer one would push
/// everything else out of sight; … stands for the rest.
inline QString shortened(const QString &text, qsizetype most)
{
    qsizetype end = qMin(text.size(), most);
    if (end < text.size() && end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    QString shown = text.left(end).replace(u'\n', u' ');
    return end < text.size() ? shown + QChar(0x2026) : shown;
}

/// How much of a text a sentence quotes that has no gaps where a line could end.
inline constexpr qsizetype longestQuoted = 40;

} // namespace noticedesk
