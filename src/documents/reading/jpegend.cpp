// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/jpegend.h"

namespace noticedesk
{

namespace
{

int byteOfJpeg(QByteArrayView jpeg, qsizetype at)
{
    return static_cast<uchar>(jpeg.at(at));
}

/// Whether what follows FF is a marker with content, whose length comes next.
bool hasJpegContent(int marker)
{
    constexpr int stuffed = 0x00; // no marker: FF among the data of a scan
    constexpr int temporary = 0x01;
    constexpr int firstRestart = 0xD0;
    constexpr int startOfImage = 0xD8; // behind the last restart
    constexpr int fill = 0xFF;         // before any marker
    return marker != stuffed && marker != temporary && marker != fill &&
           (marker < firstRestart || marker > startOfImage);
}

} // namespace

bool isWholeJpeg(QByteArrayView jpeg)
{
    constexpr int endOfImage = 0xD9;
    constexpr int startOfScan = 0xDA;
    constexpr int byteValues = 256;
    bool hasScan = false;
    for (qsizetype at = jpeg.indexOf('\xFF'); at >= 0 && at + 1 < jpeg.size();
         at = jpeg.indexOf('\xFF', at)) {
        const int marker = byteOfJpeg(jpeg, ++at);
        if (marker == endOfImage)
            return hasScan;
        if (!hasJpegContent(marker))
            continue;
        if (at + 2 >= jpeg.size())
            return false;
        hasScan = hasScan || marker == startOfScan;
        at += 1 + byteOfJpeg(jpeg, at + 1) * byteValues + byteOfJpeg(jpeg, at + 2);
    }
    return false;
}

} // namespace noticedesk
