// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/landmarks.h"

#include "sheets/units.h"

namespace noticedesk
{

namespace
{

QRectF inMillimetres(const QRectF &rect)
{
    return {rect.topLeft() / pointsPerMillimetre, rect.size() / pointsPerMillimetre};
}

} // namespace

std::vector<PageLandmarks> landmarksOf(const LaidOutSheet &sheet)
{
    std::vector<PageLandmarks> landmarks(sheet.pages.size());
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        landmarks[page].paper = sheet.pageSize / pointsPerMillimetre;
        for (const CodeMark &code : sheet.pages[page].codes)
            landmarks[page].codes.push_back(inMillimetres(code.rect));
    }
    for (const SheetBlock &block : sheet.blocks) {
        if (block.seal)
            landmarks.at(static_cast<std::size_t>(block.page)).seal = inMillimetres(block.rect);
    }
    return landmarks;
}

} // namespace noticedesk
