// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// A value as it is put between other words: if it holds letters that are read from right to left
/// or signs that turn the direction (U+202E and its like), it stands between FIRST STRONG ISOLATE
/// and POP DIRECTIONAL ISOLATE, so that it turns nothing around it (UAX 9, 2.4). Any other value is
/// given as it is.
QString isolated(const QString &value);

/// A sentence with values in the places of its %1, %2 …, each of them isolated: for all that comes
/// from outside, such as names, titles and what somebody typed.
template <class... Values>
QString sentenceWith(const QString &sentence, const Values &...values)
{
    return sentence.arg(isolated(values)...);
}

} // namespace noticedesk
