// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/qrcode.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <qrencode.h>

#include <memory>

namespace noticedesk
{

namespace
{

struct QrCodeDeleter
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode encodeQrCode(const QString &text)
{
    // Version 0: the smallest that holds the text. Case is kept: the check digits are lower case.
    const std::unique_ptr<QRcode, QrCodeDeleter> code(
        QRcode_encodeString8bit(text.toLatin1().constData(), 0, QR_ECLEVEL_H));
    if (!code)
        throw Error(tr("the text is too long for a QR code"));
    QrCode result;
    result.size = code->width;
    const int bytesPerRow = (code->width + 7) / 8;
    result.rows = QByteArray(qsizetype{bytesPerRow} * code->width, '\0');
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1) {
                char &byte = result.rows.data()[row * bytesPerRow + column / 8];
                byte = static_cast<char>(byte | (0x80 >> (column % 8)));
            }
        }
    }
    return result;
}

} // namespace noticedesk
