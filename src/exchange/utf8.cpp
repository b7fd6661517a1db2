// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

#include <QUtf8StringView>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// What the first byte of a character tells (RFC 3629).
qsizetype bytesOfCharacter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0xC0U)
        return 1;
    if (byte < 0xE0U)
        return 2;
    return byte < 0xF0U ? 3 : 4;
}

bool isValid(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

} // namespace

QString fromUtf8(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (utf8.starts_with(byteOrderMark))
        return QChar(QChar::ByteOrderMark) + fromUtf8(utf8.substr(byteOrderMark.size()));
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes)
{
    if (isValid(bytes))
        return std::nullopt;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const QByteArrayView character = bytes.sliced(start).first(
            std::min(bytesOfCharacter(bytes[start]), bytes.size() - start));
        if (!isValid(character))
            break;
        start += character.size();
    }
    return start;
}

} // namespace noticedesk
