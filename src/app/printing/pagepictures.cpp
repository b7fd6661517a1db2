// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagepictures.h"

#include <cstdlib>

namespace noticedesk
{

namespace
{

/// Some thirty pages at the width of a large screen.
constexpr qint64 mostBytes = qint64{160} * 1024 * 1024;

} // namespace

void PagePictures::put(quint64 request, const PagePart &part, const QImage &image)
{
    m_pictures[part.page] = {request, part, image};
}

const PagePictures::Picture *PagePictures::of(int page) const
{
    const auto found = m_pictures.find(page);
    return found == m_pictures.end() ? nullptr : &found->second;
}

void PagePictures::cutTo(int pages)
{
    m_pictures.erase(m_pictures.lower_bound(pages), m_pictures.end());
}

void PagePictures::keepNear(int firstPage, int lastPage)
{
    qint64 bytes = 0;
    for (const auto &[page, picture] : m_pictures)
        bytes += picture.image.sizeInBytes();
    while (bytes > mostBytes && !m_pictures.empty()) {
        const auto first = m_pictures.begin();
        const auto last = std::prev(m_pictures.end());
        const bool above = firstPage - first->first >= last->first - lastPage;
        const auto farthest = above ? first : last;
        if (farthest->first >= firstPage && farthest->first <= lastPage)
            return;
        bytes -= farthest->second.image.sizeInBytes();
        m_pictures.erase(farthest);
    }
}

} // namespace noticedesk
