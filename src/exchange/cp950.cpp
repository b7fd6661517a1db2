// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cp950.h"

#include "domain/tr.h"
#include "exchange/exchangeerror.h"

#include <QStringDecoder>

#include <utility>

namespace noticedesk
{

namespace
{

bool isAscii(char byte)
{
    return static_cast<uchar>(byte) < 0x80;
}

bool isLead(char byte)
{
    return static_cast<uchar>(byte) > 0x80 && static_cast<uchar>(byte) < 0xFF;
}

bool isTrail(char byte)
{
    const auto value = static_cast<uchar>(byte);
    return (value >= 0x40 && value <= 0x7E) || (value >= 0xA1 && value <= 0xFE);
}

/// How many bytes the character has that begins here; 0 if none does. QStringDecoder says nothing
/// of half a character at the end, and takes 0x80 and 0xFF for characters.
qsizetype bytesOfCharacter(QByteArrayView bytes, qsizetype start)
{
    if (isAscii(bytes[start]))
        return 1;
    const bool isPair =
        isLead(bytes[start]) && start + 1 < bytes.size() && isTrail(bytes[start + 1]);
    return isPair ? 2 : 0;
}

std::optional<qsizetype> firstMisshapen(QByteArrayView bytes)
{
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype length = bytesOfCharacter(bytes, start);
        if (length == 0)
            return start;
        start += length;
    }
    return std::nullopt;
}

/// Where the character with this index begins; each is one UTF-16 unit.
qsizetype startOfCharacter(QByteArrayView bytes, qsizetype index)
{
    qsizetype start = 0;
    for (; index > 0; --index)
        start += bytesOfCharacter(bytes, start);
    return start;
}

} // namespace

Cp950Text decodeCp950(QByteArrayView bytes)
{
    // Misshapen text is decoded up to there, for pairs without a character may come before.
    const auto misshapen = firstMisshapen(bytes);
    const QByteArrayView shaped = bytes.first(misshapen.value_or(bytes.size()));
    // Not "CP950": ICU's table of that name has private-use characters for 碁, 恒, 銹 and 裏.
    QStringDecoder decoder("windows-950");
    if (!decoder.isValid()) {
        throw ExchangeError(tr("This computer cannot read Big5 text; save the file as UTF-8"));
    }
    QString text = decoder.decode(shaped);
    const qsizetype replaced = text.indexOf(QChar(QChar::ReplacementCharacter));
    if (replaced >= 0)
        return {{}, startOfCharacter(shaped, replaced)};
    return {std::move(text), misshapen};
}

} // namespace noticedesk
