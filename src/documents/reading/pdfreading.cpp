// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/pdfreading.h"

#include "documents/reading/jpegend.h"

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Hears what Poppler complains of. There is one at a time, as there is one document in a worker.
class PdfComplaints final
{
public:
    PdfComplaints()
    {
        Poppler::setDebugErrorFunction(
            [](const QString &complaint, const QVariant &self) {
                static_cast<PdfComplaints *>(self.value<void *>())->hear(complaint);
            },
            QVariant::fromValue(static_cast<void *>(this)));
    }
    ~PdfComplaints()
    {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    }
    Q_DISABLE_COPY_MOVE(PdfComplaints)

    void forget() { m_heard.reset(); }
    /// What the complaints say that were heard since they were last forgotten.
    std::optional<WhyNoAnswer> heard() const { return m_heard; }

private:
    void hear(const QString &complaint)
    {
        // "Size of tile data exceeds system limits" is a JPEG 2000 for which there is no memory.
        if (complaint.contains("memory"_L1, Qt::CaseInsensitive) ||
            complaint.contains("system limits"_L1))
            m_heard = WhyNoAnswer::OutOfMemory;
        else if (!m_heard)
            m_heard = WhyNoAnswer::Damaged;
    }

    std::optional<WhyNoAnswer> m_heard;
};

/// Whether the last line of the file is there (ISO 32000-1, 7.5.5), or not far before its end.
bool hasPdfEnd(QByteArrayView bytes)
{
    constexpr qsizetype mostBehind = 1024;
    return bytes.last(std::min(mostBehind, bytes.size())).contains("%%EOF");
}

/// Whether each JPEG of the file is whole, of those that stand there as they are.
bool hasWholeJpegs(QByteArrayView bytes)
{
    constexpr QByteArrayView stream("stream");
    constexpr QByteArrayView beginning("\xFF\xD8\xFF");
    constexpr qsizetype lineEnd = 2;
    for (qsizetype at = bytes.indexOf(beginning); at >= 0;
         at = bytes.indexOf(beginning, at + beginning.size())) {
        const QByteArrayView before = bytes.first(at).last(std::min(at, stream.size() + lineEnd));
        if (!before.trimmed().endsWith(stream))
            continue;
        const qsizetype end = bytes.indexOf("endstream", at);
        if (end < 0 || !isWholeJpeg(bytes.sliced(at, end - at)))
            return false;
    }
    return true;
}

class PdfReading final : public Reading
{
public:
    PdfReading(QByteArrayView bytes, std::unique_ptr<Poppler::Document> document)
        : m_bytes(bytes), m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    Answer<DocumentSummary> summary() override;
    Answer<QImage> picture(const PictureQuestion &question) override;
    Answer<QString> text(int page) override;
    Answer<std::vector<ReturnedForm>> forms() override { return returnedForms(*m_document); }
    QSize scanSize(int page) override;
    std::optional<Refusal> doubtOfPicture() const override;

private:
    /// Nothing if there is no such page.
    std::unique_ptr<Poppler::Page> pageOf(int page) const
    {
        return page > m_document->numPages() ? nullptr : m_document->page(page - 1);
    }

    QByteArrayView m_bytes; ///< which the document reads
    PdfComplaints m_complaints;
    std::unique_ptr<Poppler::Document> m_document;
};

Answer<DocumentSummary> PdfReading::summary()
{
    DocumentSummary summary;
    summary.kind = DocumentKind::Pdf;
    summary.pageCount = m_document->numPages();
    for (int page = 1; page <= std::min<qint64>(mostPages, summary.pageCount); ++page) {
        const auto found = pageOf(page);
        summary.pageSizes.push_back(shownPageSize(found ? found->pageSizeF() : QSizeF()));
    }
    const QList<Poppler::EmbeddedFile *> embedded = m_document->embeddedFiles();
    summary.partCount = embedded.size();
    for (const Poppler::EmbeddedFile *file :
         embedded.first(std::min<qsizetype>(mostParts, embedded.size())))
        summary.parts.push_back({file->name().left(mostPartName), file->size()});
    return summary;
}

Answer<QImage> PdfReading::picture(const PictureQuestion &question)
{
    const auto found = pageOf(question.page);
    if (!found)
        return Refusal{WhyNoAnswer::NoSuchPage, {}};
    const QSizeF points = found->pageSizeF();
    if (!isPageSize(points))
        return Refusal{WhyNoAnswer::TooLarge, {}};
    constexpr double pointsPerInch = 72;
    const QRect &part = question.part;
    m_complaints.forget(); // those about the file as a whole: most of them are harmless
    const QImage image =
        found->renderToImage(question.whole.width() * pointsPerInch / points.width(),
                             question.whole.height() * pointsPerInch / points.height(), part.x(),
                             part.y(), part.width(), part.height());
    // Without memory Poppler gives a picture of one pixel, or none.
    if (image.size() != part.size())
        return Refusal{WhyNoAnswer::OutOfMemory, {}};
    return image;
}

std::optional<Refusal> PdfReading::doubtOfPicture() const
{
    if (const auto why = m_complaints.heard())
        return Refusal{*why, {}};
    // Of pictures that end too soon Poppler complains of some only.
    if (!hasPdfEnd(m_bytes) || !hasWholeJpegs(m_bytes))
        return Refusal{WhyNoAnswer::Damaged, {}};
    return std::nullopt;
}

Answer<QString> PdfReading::text(int page)
{
    const auto found = pageOf(page);
    if (!found)
        return Refusal{WhyNoAnswer::NoSuchPage, {}};
    return found->text({}).left(mostText);
}

QSize PdfReading::scanSize(int page)
{
    constexpr double scale = 300.0 / 72; // dots to the inch, points to the inch
    const auto found = pageOf(page);
    if (!found || !isPageSize(found->pageSizeF()))
        return {};
    const QSizeF size = found->pageSizeF() * scale;
    const QSizeF most(largestSide, largestSide);
    return (size.width() > most.width() || size.height() > most.height()
                ? size.scaled(most, Qt::KeepAspectRatio)
                : size)
        .toSize()
        .expandedTo({1, 1});
}

} // namespace

Answer<std::unique_ptr<Reading>> beginPdfReading(QByteArrayView bytes)
{
    auto document =
        Poppler::Document::loadFromData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document)
        return Refusal{WhyNoAnswer::Damaged, {}};
    // Asked first: the number of pages of a locked document would end the process (Poppler 22.12).
    if (document->isLocked())
        return Refusal{WhyNoAnswer::Locked, {}};
    if (document->numPages() < 1)
        return Refusal{WhyNoAnswer::Damaged, {}};
    return std::make_unique<PdfReading>(bytes, std::move(document));
}

} // namespace noticedesk
