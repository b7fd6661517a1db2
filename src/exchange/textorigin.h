// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangeerror.h"
#include "exchange/textposition.h"

#include <QString>

namespace noticedesk
{

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
