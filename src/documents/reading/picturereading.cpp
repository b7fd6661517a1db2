// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/picturereading.h"

#include "documents/reading/jpegend.h"

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
        summary.pageCount = m_pages;
        for (int page = 1; page <= std::min(mostPages, m_pages); ++page)
            summary.pageSizes.push_back(pageSize(page));
        return summary;
    }
    Answer<QImage> picture(const PictureQuestion &question) override;
    /// Of what was cut off Qt makes a whole picture, grey where nothing came.
    bool endsTooSoon() const override
    {
        return m_kind == DocumentKind::Jpeg && !isWholeJpeg(m_bytes);
    }
    QSize scanSize(int page) override
    {
        const QSize size = goTo(page) ? pixels() : QSize();
        const QSize most(largestSide, largestSide);
        return size.isValid() ? size.scaled(size.boundedTo(most), Qt::KeepAspectRatio) : size;
    }

private:
    bool goTo(int page);
    /// Of the page that was gone to, turned as it is shown.
    QSize pixels() const;
    QSizeF pageSize(int page);
    /// Whether the picture takes more while it is read than it may. Of a JPEG only as many pixels
    /// are made as are shown.
    bool isTooLarge(QSize size) const
    {
        constexpr qint64 bytesOfPixel = 4;
        constexpr qint64 mebibyte = qint64{1024} * 1024;
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
QImage withoutGlass(const QImage &image)
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

bool PictureReading::goTo(int page)
{
    return page <= m_pages && (page == 1 || m_reader.jumpToImage(page - 1));
}

QSize PictureReading::pixels() const
{
    const bool isTurned = m_reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize size = m_reader.size();
    return isTurned ? size.transposed() : size;
}

QSizeF PictureReading::pageSize(int page)
{
    const QSizeF size = goTo(page) ? QSizeF(pixels()) : QSizeF();
    if (!isPageSize(size))
        return shownPageSize({});
    return size.scaled(size.width() > size.height() ? paperSize.transposed() : paperSize,
                       Qt::KeepAspectRatio);
}

/// A part of a picture as it is when the whole has the size that is asked for.
QImage partOf(const QImage &image, const PictureQuestion &question)
{
    if (image.size() == question.whole)
        return image.copy(question.part);
    const double across = double(image.width()) / question.whole.width();
    const double down = double(image.height()) / question.whole.height();
    const QRect part = QRectF(question.part.x() * across, question.part.y() * down,
                              question.part.width() * across, question.part.height() * down)
                           .toAlignedRect();
    return image.copy(part.intersected(image.rect()))
        .scaled(question.part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Answer<QImage> PictureReading::picture(const PictureQuestion &question)
{
    if (question.page > m_pages)
        return Refusal{WhyNoAnswer::NoSuchPage, {}};
    if (!goTo(question.page) || !m_reader.size().isValid())
        return Refusal{WhyNoAnswer::Damaged, {}};
    const QSize size = pixels();
    if (!isPageSize(size) || isTooLarge(size))
        return Refusal{WhyNoAnswer::TooLarge, {}};
    // Made smaller while it is read, but not larger: of that only a part is needed.
    const bool isSmaller =
        question.whole.width() < size.width() && question.whole.height() < size.height();
    if (isSmaller)
        m_reader.setScaledSize(m_reader.size() == size ? question.whole
                                                       : question.whole.transposed());
    const QImage image = m_reader.read();
    if (image.isNull())
        return Refusal{WhyNoAnswer::Damaged, {}};
    const QImage part = partOf(image, question);
    return part.hasAlphaChannel() ? withoutGlass(part) : part;
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
