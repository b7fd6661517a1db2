// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/recognition/pagereading.h"

#include <QImage>

namespace noticedesk
{

/// Looks for codes on the picture of a page: a scan of any colours, 150 to 300 dpi, turned in any
/// way. Most pages take 10 to 40 ms; one without a code of ours takes all attempts, some tenths of
/// a second.
PageReading readPage(const QImage &picture);

/// How much higher than wide the pixels of a picture are, 1 where it does not say; from a quarter
/// to four.
double pixelHeightOf(const QImage &picture);

/// The picture after so many quarter turns clockwise, PageReading::quarterTurns, with pixels as
/// high as wide and largestSide at most each way. No pixel is mixed with others, unless it is not
/// square.
QImage upright(const QImage &picture, int quarterTurns);

} // namespace noticedesk
