// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

namespace Poppler
{
class Document;
}

namespace noticedesk
{

/// A part of a page as a picture, in pixels of the screen.
struct PagePart
{
    int page = 0; ///< from 0
    QSize whole;  ///< of the page
    QRect part;   ///< within the page

    friend bool operator==(const PagePart &, const PagePart &) = default;
};

/// The pages of PDFs that this program made, drawn by Poppler from their very bytes. For one
/// thread.
class PreviewDocument final
{
public:
    /// The pages of these files, one after the other. Throws Error if one cannot be read.
    explicit PreviewDocument(const QList<QByteArray> &pdfs);
    ~PreviewDocument();
    PreviewDocument(const PreviewDocument &) = delete;
    PreviewDocument &operator=(const PreviewDocument &) = delete;

    /// In pt.
    const std::vector<QSizeF> &pageSizes() const { return m_sizes; }

    /// Asks again and again whether the picture is still wanted, and gives none if not. Throws
    /// Error if the page cannot be drawn.
    QImage draw(const PagePart &wanted, const std::function<bool()> &abandoned) const;

private:
    struct Place
    {
        std::size_t document = 0;
        int page = 0;
    };

    std::vector<std::unique_ptr<Poppler::Document>> m_documents;
    std::vector<Place> m_places;
    std::vector<QSizeF> m_sizes;
};

} // namespace noticedesk
