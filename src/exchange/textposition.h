// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace noticedesk
{

/// A place in a text as an editor shows it, both from 1; the column counts characters.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;
};

/// The position of the byte with this index, which may be the one after the last. A byte order mark
/// takes no column.
TextPosition textPosition(QByteArrayView bytes, qsizetype index);

} // namespace noticedesk
