// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>
#include <vector>

namespace noticedesk
{

/// What the beginning of a JPEG says of its picture.
struct JpegFrame
{
    QSize size; ///< in pixels
    bool isGrey = false;
};

/// Nothing if these bytes do not begin as a JPEG of grey or of colours does (ISO/IEC 10918-1).
/// Nothing is decoded.
std::optional<JpegFrame> jpegFrame(const QByteArray &jpeg);

/// A PDF with a page for each JPEG, as large as fits A4, upright or across. The same pictures make
/// the same bytes. Throws Error if one is no JPEG.
QByteArray pdfOfPictures(const std::vector<QByteArray> &jpegs);

} // namespace noticedesk
