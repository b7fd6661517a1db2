// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>

namespace noticedesk
{

/// The text of valid UTF-8, every character of it. (QString::fromUtf8() drops a byte order mark at
/// the start; in a text it is a character like any other, and one that must be refused.)
QString fromUtf8(std::string_view utf8);

/// The bytes behind the byte order mark that they may begin with.
inline QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// Says that the byte at this index cannot be there in text of this encoding.
QString notPartOf(QByteArrayView bytes, qsizetype index,
                  const QString &encoding = QStringLiteral("UTF-8"));

/// The index of the first byte that is not part of valid UTF-8; nothing if all bytes are.
std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes);

} // namespace noticedesk
