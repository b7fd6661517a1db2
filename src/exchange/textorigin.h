// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangeerror.h"

#include <QByteArrayView>
#include <QString>

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

/// Where a text comes from, so that an error can say where it is.
class TextOrigin final
{
public:
    /// A whole file, named as the user named it. The name may be empty.
    explicit TextOrigin(const QString &name);
    /// One line of a file; the first line is 1.
    TextOrigin(const QString &name, qsizetype line);

    /// An error about the value with this path, see JsonPath::toString().
    ExchangeError error(const QString &message, const QString &path) const;
    /// An error about the character at this position of the text. The path may be empty.
    ExchangeError error(const QString &message, TextPosition position, const QString &path) const;

private:
    QString m_name; ///< printable
    qsizetype m_line = 0;
};

} // namespace noticedesk
