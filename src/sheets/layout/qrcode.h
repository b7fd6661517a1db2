// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// The modules of a QR code (ISO/IEC 18004), error correction level H.
struct QrCode
{
    int size = 0; ///< modules on a side, without the quiet zone
    QByteArray
        rows; ///< one bit a module, 1 is dark, most significant first, each row on a new byte

    bool isDark(int column, int row) const
    {
        return (rows.at(row * ((size + 7) / 8) + column / 8) >> (7 - column % 8)) & 1;
    }
};

/// Encodes a short ASCII text. Throws Error if it is too long for a QR code.
QrCode encodeQrCode(const QString &text);

} // namespace noticedesk
