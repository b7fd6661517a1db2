// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QImageIOHandler>
#include <QStringList>

#include <utility>
#include <vector>

namespace noticedesk::testing
{

/// A PDF of A4 pages with a text each.
QByteArray pdfOf(const QStringList &pages);
/// The same asking for a password.
QByteArray lockedPdf(const QByteArray &pdf);
/// A PDF of one empty page with this MediaBox, "0 0 595 842" for A4.
QByteArray pdfWithPage(const QByteArray &box, const QByteArray &content = {});
/// A PDF of one small page that a picture fills: what a filter, "DCTDecode" for a JPEG, makes of
/// bytes.
QByteArray pdfWithPicture(const QByteArray &filter, const QByteArray &bytes);
/// One whose page would be drawn for hours.
QByteArray endlessPdf();

constexpr QRgb redQuarter = 0xffff0000;
constexpr QRgb blueQuarter = 0xff0000ff;
/// 400 × 200 pixels: red top left, white top right, blue bottom left, black bottom right.
QImage quarters();
QByteArray encoded(const QImage &image, const char *format,
                   QImageIOHandler::Transformations turn = {});

/// A TIFF of grey pages so many pixels wide. The last one can be followed by the first.
QByteArray tiffOf(const std::vector<int> &widths, bool isLoop = false);
/// A TIFF of these pages in grey.
QByteArray tiffOfPictures(const std::vector<QImage> &pages, bool isLoop = false);
/// The beginning of a PNG that says that it has this size, and no more.
QByteArray pngOfSize(quint32 width, quint32 height);

/// A grey JPEG 2000 of a hundred bytes and so many pixels each way.
QByteArray jpeg2000OfSize(quint32 side);

/// An archive of stored files; their names are bytes of any encoding.
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files);

} // namespace noticedesk::testing
