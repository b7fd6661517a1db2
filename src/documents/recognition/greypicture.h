// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace noticedesk
{

// Pictures in which something is looked for: Format_Grayscale8, 0 is black. Each function gives a
// new one of any picture of this format.

/// The brightness of any picture.
QImage greyOf(const QImage &picture);
/// The red part of any picture, in which red ink is as bright as paper and black ink is black.
QImage redOf(const QImage &picture);
/// The least of red, green and blue of any picture: also yellow is dark.
QImage darkestOf(const QImage &picture);
/// Whether there is nothing but shades of grey in a picture, apart from what JPEG adds.
bool isGrey(const QImage &picture);

/// With the darkest 0.5 % black and what the paper is white, so that pale print is as any other.
QImage withFullContrast(QImage grey);
/// Each pixel the mean of a square of so many on a side; what does not fill a square is left out.
QImage reduced(const QImage &grey, int side);
/// Black where it is darker than the limit, and white elsewhere.
QImage darkOnly(QImage grey, int limit);
/// Each pixel the weighted mean of the nine around it (a binomial filter); the edge stays.
QImage smoothed(const QImage &grey);
/// Each pixel the middle one of the nine around it: specks go, edges stay. The edge stays.
QImage withoutSpecks(const QImage &grey);

} // namespace noticedesk
