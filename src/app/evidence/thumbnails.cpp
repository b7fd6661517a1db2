// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/thumbnails.h"

#include "app/evidence/keptdocument.h"
#include "domain/error.h"

namespace noticedesk
{

namespace
{

/// The first page in a square; null if it cannot be shown.
QImage firstPage(const OpenDocument &open, int size, DocumentReader &reader,
                 const IsWanted &isWanted)
{
    try {
        const OutsideDocument document = open();
        const auto summary = reader.summary(document, isWanted);
        const auto *told = std::get_if<DocumentSummary>(&summary);
        if (!told || told->pageSizes.empty())
            return {};
        const auto answer =
            reader.picture(document, wholePage(1, told->pageSizes.front(), {size, size}), isWanted);
        const auto *picture = std::get_if<QImage>(&answer);
        return picture ? *picture : QImage();
    } catch (const Error &) {
        return {}; // whoever looks at it is told why
    }
}

} // namespace

Thumbnails::Thumbnails(DocumentThreads *documents, const QString &store, QObject *parent)
    : QObject(parent), m_documents(documents), m_store(store)
{
}

void Thumbnails::setSize(int size, double pixelRatio)
{
    if (size == m_size && pixelRatio == m_pixelRatio)
        return;
    m_size = size;
    m_pixelRatio = pixelRatio;
    m_pictures.clear();
    m_awaited.clear();
    m_asked.giveUp();
    m_isAsking = false;
}

QImage Thumbnails::of(const Attachment &attachment)
{
    const auto known = m_pictures.constFind(attachment.sha256);
    if (known != m_pictures.constEnd())
        return *known;
    m_pictures.insert(attachment.sha256, {});
    if (m_documents && hasPages(attachment.kind)) {
        m_awaited.push_back(attachment);
        askNext();
    }
    return {};
}

void Thumbnails::askNext()
{
    if (m_isAsking || m_awaited.empty())
        return;
    m_isAsking = true;
    const Attachment next = m_awaited.front();
    m_awaited.pop_front();
    m_asked = m_documents->ask(
        [open = openKept(m_store, next),
         size = qRound(m_size * m_pixelRatio)](DocumentReader &reader, const IsWanted &isWanted) {
            return firstPage(open, size, reader, isWanted);
        },
        [this, sha256 = next.sha256](QImage picture) {
            m_isAsking = false;
            if (!picture.isNull()) {
                picture.setDevicePixelRatio(m_pixelRatio);
                m_pictures.insert(sha256, picture);
                Q_EMIT added(sha256);
            }
            askNext();
        });
}

} // namespace noticedesk

#include "thumbnails.moc"
