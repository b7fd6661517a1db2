// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textposition.h"

#include "exchange/utf8.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

TextPosition textPosition(QByteArrayView bytes, qsizetype index)
{
    const QByteArrayView before =
        withoutByteOrderMark(bytes.first(std::clamp<qsizetype>(index, 0, bytes.size())));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QByteArrayView line = before.sliced(lineStart);
    const auto characters = std::count_if(line.begin(), line.end(),
                                          [](char byte) { return !continuesCharacter(byte); });
    return {std::count(before.begin(), before.end(), '\n') + 1, characters + 1};
}

} // namespace noticedesk
