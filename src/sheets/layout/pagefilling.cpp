// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/pagefilling.h"

#include <algorithm>

namespace noticedesk
{

double heightOf(const Pieces &pieces)
{
    double sum = 0;
    for (const PlacedPiece &piece : pieces)
        sum += piece.height;
    return sum;
}

namespace
{

/// Gives the room to the page's spaces and fields. Says whether any of them took some.
bool share(PageFragments &page, double room)
{
    const auto forElastic = [&](auto &&function) {
        for (RowFragment &fragment : page) {
            for (Pieces &pieces : fragment.cells) {
                for (PlacedPiece &piece : pieces) {
                    if (piece.piece->isElastic())
                        function(fragment, piece);
                }
            }
        }
    };
    const auto wishOf = [](const RowFragment &fragment, const PlacedPiece &piece) {
        const bool part = piece.piece->isSpace() && (fragment.continued || fragment.continues);
        return part ? 0 : std::max(0.0, piece.piece->height - piece.height);
    };
    double wished = 0;
    forElastic([&](const RowFragment &fragment, const PlacedPiece &piece) {
        wished += wishOf(fragment, piece);
    });
    const double part = wished > 0 ? std::min(1.0, room / wished) : 0;
    forElastic([&](const RowFragment &fragment, PlacedPiece &piece) {
        piece.height += part * wishOf(fragment, piece);
    });
    double left = room - part * wished;
    // What one cannot take, because it has its greatest height, the others get.
    const auto mayGrow = [](const PlacedPiece &piece) {
        return piece.piece->stretch > 0 &&
               (piece.piece->maximum <= 0 || piece.height < piece.piece->maximum - heightGrace);
    };
    for (double stretch = 1; left > heightGrace && stretch > 0;) {
        stretch = 0;
        forElastic([&](const RowFragment &, const PlacedPiece &piece) {
            stretch += mayGrow(piece) ? piece.piece->stretch : 0;
        });
        const double each = stretch > 0 ? left / stretch : 0;
        forElastic([&](const RowFragment &, PlacedPiece &piece) {
            if (!mayGrow(piece))
                return;
            double more = each * piece.piece->stretch;
            if (piece.piece->maximum > 0)
                more = std::min(more, piece.piece->maximum - piece.height);
            piece.height += more;
            left -= more;
        });
    }
    return left < room - heightGrace;
}

/// Sets the rows below each other again. Returns where the last one ends.
double setBelowEachOther(PageFragments &page)
{
    double y = page.front().y;
    for (RowFragment &fragment : page) {
        fragment.y = y;
        for (const Pieces &pieces : fragment.cells)
            fragment.height =
                std::max(fragment.height, heightOf(pieces) + 2 * fragment.row->padding);
        y += fragment.height;
    }
    return y;
}

} // namespace

void fillPage(PageFragments &page, double bottom)
{
    if (page.empty())
        return;
    double end = page.back().y + page.back().height;
    // A space beside a label that is higher takes room without making its row higher.
    while (bottom - end > heightGrace && share(page, bottom - end))
        end = setBelowEachOther(page);
    if (page.back().continues)
        page.back().height += std::max(0.0, bottom - end);
}

} // namespace noticedesk
