// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/previewdocument.h"

#include <QImage>

#include <map>

namespace noticedesk
{

/// The pictures of pages that were drawn, the latest of each page. They are kept while there is
/// room, and those of the page's former content until the new one is there.
class PagePictures final
{
public:
    struct Picture
    {
        quint64 request = 0; ///< whose content it shows
        PagePart part;
        QImage image;
    };

    void put(quint64 request, const PagePart &part, const QImage &image);
    /// Nothing if the page was never drawn.
    const Picture *of(int page) const;
    /// Forgets pages from this number on.
    void cutTo(int pages);
    /// Forgets what is far from these pages until the rest has room.
    void keepNear(int firstPage, int lastPage);

private:
    std::map<int, Picture> m_pictures;
};

} // namespace noticedesk
