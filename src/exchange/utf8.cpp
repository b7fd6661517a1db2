// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

#include "domain/tr.h"

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
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QString notPartOf(QByteArrayView bytes, qsizetype index, const QString &encoding)
{
    const auto byte = static_cast<uint>(static_cast<uchar>(bytes[index]));
    return tr("The byte 0x%1 is not part of %2 text; save it as UTF-8")
        .arg(QString::number(byte, 16), encoding);
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
