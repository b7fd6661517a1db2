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

void fillPage(PageFragments &page, double bottom)
{
    if (page.empty())
        return;
    double room = bottom - (page.back().y + page.back().height);
    if (room <= heightGrace)
        return;
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
    const double share = wished > 0 ? std::min(1.0, room / wished) : 0;
    forElastic([&](const RowFragment &fragment, PlacedPiece &piece) {
        piece.height += share * wishOf(fragment, piece);
    });
    room -= share * wished;
    // What one cannot take, because it has its greatest height, the others get.
    const auto mayGrow = [](const PlacedPiece &piece) {
        return piece.piece->stretch > 0 &&
               (piece.piece->maximum <= 0 || piece.height < piece.piece->maximum - heightGrace);
    };
    for (double stretch = 1; room > heightGrace && stretch > 0;) {
        stretch = 0;
        forElastic([&](const RowFragment &, const PlacedPiece &piece) {
            stretch += mayGrow(piece) ? piece.piece->stretch : 0;
        });
        const double each = stretch > 0 ? room / stretch : 0;
        forElastic([&](const RowFragment &, PlacedPiece &piece) {
            if (!mayGrow(piece))
                return;
            double more = each * piece.piece->stretch;
            if (piece.piece->maximum > 0)
                more = std::min(more, piece.piece->maximum - piece.height);
            piece.height += more;
            room -= more;
        });
    }
    double y = page.front().y;
    for (RowFragment &fragment : page) {
        fragment.y = y;
        for (const Pieces &pieces : fragment.cells)
            fragment.height =
                std::max(fragment.height, heightOf(pieces) + 2 * fragment.row->padding);
        y += fragment.height;
    }
    if (page.back().continues)
        page.back().height += std::max(0.0, bottom - y);
}

} // namespace noticedesk
