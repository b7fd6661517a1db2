// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8 1

#include "documents/recognition/codereader.h"

#include <ZXing/ReadBarcode.h>

namespace noticedesk
{

std::vector<CodeOnPage> codesOn(const QImage &grey)
{
    constexpr int leastSide = 21; // modules of the smallest code
    if (grey.width() < leastSide || grey.height() < leastSide)
        return {};
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(false); // readPage() does, from the quick to the slow
    std::vector<CodeOnPage> codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid())
            continue;
        CodeOnPage code;
        code.text = QString::fromStdString(result.text());
        code.page = PageCode::parse(code.text);
        std::transform(result.position().begin(), result.position().end(), code.corners.begin(),
                       [](ZXing::PointI corner) { return QPointF(corner.x, corner.y); });
        codes.push_back(std::move(code));
    }
    return codes;
}

} // namespace noticedesk
