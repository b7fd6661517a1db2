// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/picturereading.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// What one picture may take while it is read, in MiB: A4 in colour at 600 dpi takes 140.
constexpr int mostMegabytes = 256;

/// How Qt calls what reads this kind.
QByteArray formatName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Jpeg:
        return "jpeg";
    case DocumentKind::Png:
        return "png";
    case DocumentKind::WebP:
        return "webp";
    case DocumentKind::Tiff:
        return "tiff";
    default:
        return {};
    }
}

class PictureReading final : public Reading
{
public:
    PictureReading(DocumentKind kind, QByteArrayView bytes)
        : m_kind(kind),
          m_bytes(QByteArray::fromRawData(bytes.data(), bytes.size())),
          m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat(formatName(kind));
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setAutoTransform(true);
        // A moving picture is its first one.
        m_pages = m_reader.canRead() ? (kind == DocumentKind::Tiff ? m_reader.imageCount() : 1) : 0;
    }

    int pages() const { return m_pages; }

    Answer<DocumentSummary> summary() override
    {
        DocumentSummary summary;
        summary.kind = m_kind;
        summary.pages = m_pages;
        return summary;
    }
    Answer<QImage> picture(int page, QSize most) override;

private:
    /// Whether the picture takes more while it is read than it may. Of a JPEG only as many pixels
    /// are made as are shown.
    bool isTooLarge(QSize size) const
    {
        constexpr qint64 bytesOfPixel = 4;
        constexpr qint64 mebibyte = 1024 * 1024;
        return m_kind != DocumentKind::Jpeg &&
               size.width() * qint64(size.height()) * bytesOfPixel > mostMegabytes * mebibyte;
    }

    DocumentKind m_kind;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QImageReader m_reader;
    int m_pages = 0;
};

/// A picture with glass in it as it looks on white.
QImage onPaper(const QImage &image)
{
    const QImage glass = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage paper(image.size(), QImage::Format_RGB32);
    constexpr int full = 255;
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(glass.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(paper.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int white = full - qAlpha(from[x]);
            to[x] = qRgb(qRed(from[x]) + white, qGreen(from[x]) + white, qBlue(from[x]) + white);
        }
    }
    return paper;
}

Answer<QImage> PictureReading::picture(int page, QSize most)
{
    if (page > m_pages)
        return Refusal{WhyNoAnswer::NoSuchPage, {}};
    if (page > 1 && !m_reader.jumpToImage(page - 1))
        return Refusal{WhyNoAnswer::Damaged, {}};
    QSize size = m_reader.size();
    if (!size.isValid())
        return Refusal{WhyNoAnswer::Damaged, {}};
    const bool isTurned = m_reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (isTurned)
        size.transpose();
    auto pixels = fittedSize(size, most);
    if (!pixels || isTooLarge(size))
        return Refusal{WhyNoAnswer::TooLarge, {}};
    // A small picture is not made larger than it is; whoever shows it may.
    if (pixels->width() > size.width())
        pixels = size;
    m_reader.setScaledSize(isTurned ? pixels->transposed() : *pixels);
    QImage image = m_reader.read();
    if (image.isNull())
        return Refusal{WhyNoAnswer::Damaged, {}};
    if (image.size() != *pixels)
        image = image.scaled(*pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image.hasAlphaChannel() ? onPaper(image) : image;
}

} // namespace

bool isPicture(DocumentKind kind)
{
    return !formatName(kind).isEmpty();
}

void preparePictureReading(DocumentKind kind)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QByteArray nothing;
    QBuffer buffer(&nothing);
    buffer.open(QIODevice::ReadOnly);
    QImageReader(&buffer, formatName(kind)).canRead();
}

Answer<std::unique_ptr<Reading>> beginPictureReading(DocumentKind kind, QByteArrayView bytes)
{
    auto reading = std::make_unique<PictureReading>(kind, bytes);
    if (reading->pages() < 1)
        return Refusal{WhyNoAnswer::Damaged, {}};
    return reading;
}

} // namespace noticedesk
