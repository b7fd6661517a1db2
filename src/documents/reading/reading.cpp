// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/reading.h"

#include "documents/reading/archivereading.h"
#include "documents/reading/mailreading.h"
#include "documents/reading/pdfreading.h"
#include "documents/reading/picturereading.h"

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

/// A document that is kept and never looked into.
class UnreadableKind final : public Reading
{
public:
    Answer<DocumentSummary> summary() override { return DocumentSummary{}; }
};

} // namespace

Answer<QImage> Reading::picture(int, QSize)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

Answer<QString> Reading::text(int)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

Answer<QByteArray> Reading::part(int)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

void prepareReading(DocumentKind kind)
{
    if (isPicture(kind))
        preparePictureReading(kind);
    else if (kind == DocumentKind::Mail)
        prepareMailReading();
}

Answer<std::unique_ptr<Reading>> beginReading(DocumentKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return beginPdfReading(bytes);
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::WebP:
    case DocumentKind::Tiff:
        return beginPictureReading(kind, bytes);
    case DocumentKind::Mail:
        return beginMailReading(bytes);
    case DocumentKind::Docx:
    case DocumentKind::Xlsx:
    case DocumentKind::Odt:
    case DocumentKind::Ods:
    case DocumentKind::Zip:
        return beginArchiveReading(kind, bytes);
    case DocumentKind::Other:
        break;
    }
    return std::make_unique<UnreadableKind>();
}

std::optional<QSize> fittedSize(QSizeF size, QSize most)
{
    constexpr double mostLength = 100; // times the width
    const bool isPossible = std::isfinite(size.width()) && std::isfinite(size.height()) &&
                            size.width() > 0 && size.height() > 0 &&
                            size.width() <= mostLength * size.height() &&
                            size.height() <= mostLength * size.width();
    if (!isPossible)
        return std::nullopt;
    const double scale = std::min(most.width() / size.width(), most.height() / size.height());
    return QSize(std::clamp(static_cast<int>(size.width() * scale), 1, most.width()),
                 std::clamp(static_cast<int>(size.height() * scale), 1, most.height()));
}

} // namespace noticedesk
