// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewdocument.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <QVariant>

#include <poppler-qt6.h>

namespace noticedesk
{

namespace
{

using Abandoned = const std::function<bool()> *;

bool asks(const QVariant &payload)
{
    return (*static_cast<Abandoned>(payload.value<const void *>()))();
}

} // namespace

PreviewDocument::PreviewDocument(const QList<QByteArray> &pdfs)
{
    for (const QByteArray &pdf : pdfs) {
        auto document = Poppler::Document::loadFromData(pdf);
        if (!document || document->isLocked() || document->numPages() < 1)
            throw Error(noticedesk::tr("The PDF cannot be shown: its content is damaged."));
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int page = 0; page < document->numPages(); ++page) {
            const auto opened = document->page(page);
            if (!opened || opened->pageSizeF().isEmpty())
                throw Error(noticedesk::tr("The PDF cannot be shown: its content is damaged."));
            m_places.push_back({m_documents.size(), page});
            m_sizes.push_back(opened->pageSizeF());
        }
        m_documents.push_back(std::move(document));
    }
}

PreviewDocument::~PreviewDocument() = default;

QImage PreviewDocument::draw(const PagePart &wanted, const std::function<bool()> &abandoned) const
{
    constexpr double pointsPerInch = 72;
    const auto at = static_cast<std::size_t>(wanted.page);
    const Place &place = m_places.at(at);
    const QSizeF size = m_sizes.at(at);
    const auto page = m_documents.at(place.document)->page(place.page);
    const QRect &part = wanted.part;
    const QImage image =
        page ? page->renderToImage(wanted.whole.width() / size.width() * pointsPerInch,
                                   wanted.whole.height() / size.height() * pointsPerInch, part.x(),
                                   part.y(), part.width(), part.height(), Poppler::Page::Rotate0,
                                   nullptr, nullptr, &asks,
                                   QVariant::fromValue(static_cast<const void *>(&abandoned)))
             : QImage();
    if (abandoned())
        return {};
    // When memory is short, Poppler gives a picture of another size.
    if (image.size() != part.size())
        throw Error(noticedesk::tr("The page cannot be drawn; there may be too little memory."));
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace noticedesk
