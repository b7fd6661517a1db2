// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/graphemes.h"

#include <QTextBoundaryFinder>

namespace noticedesk
{

std::vector<int> graphemeEnds(const QString &text)
{
    std::vector<int> ends;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    for (auto end = graphemes.toNextBoundary(); end > 0; end = graphemes.toNextBoundary()) {
        const bool withinPair = end < text.size() && text.at(end).isLowSurrogate() &&
                                text.at(end - 1).isHighSurrogate();
        if (!withinPair)
            ends.push_back(static_cast<int>(end));
    }
    return ends;
}

} // namespace noticedesk
