// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/paginator.h"

namespace noticedesk::testing
{

// Rows as they come before they are cut into pages, and what the pages show of them.

inline constexpr double top = 70;
inline constexpr double bottom = 470;
inline constexpr PageRoom room{top, top, bottom};
inline constexpr double grace = 0.1;

inline Piece line(double height, bool keepWithNext = false)
{
    Piece piece;
    piece.height = piece.minimum = height;
    piece.keepWithNext = keepWithNext;
    piece.texts.emplace_back();
    return piece;
}

inline Piece space(double height, double minimum, double stretch = 0, bool breaks = false)
{
    Piece piece;
    piece.height = height;
    piece.minimum = minimum;
    piece.stretch = stretch;
    piece.breaks = breaks;
    return piece;
}

inline RowBox row(std::vector<Piece> pieces, bool keepWithNext = false)
{
    RowBox box;
    box.bordered = true;
    box.padding = 4;
    box.keepWithNext = keepWithNext;
    CellBox cell;
    cell.pieces = std::move(pieces);
    box.cells.push_back(std::move(cell));
    return box;
}

inline std::vector<Piece> lines(int count, double height = 20)
{
    return std::vector<Piece>(static_cast<std::size_t>(count), line(height));
}

/// The lines of a cell in the order in which the pages show them.
inline std::vector<const Piece *> shownLines(const std::vector<PageFragments> &pages,
                                             const RowBox &box, std::size_t cell)
{
    std::vector<const Piece *> shown;
    for (const PageFragments &page : pages) {
        for (const RowFragment &fragment : page) {
            if (fragment.row != &box)
                continue;
            for (const PlacedPiece &placed : fragment.cells.at(cell)) {
                if (!placed.piece->isSpace())
                    shown.push_back(placed.piece);
            }
        }
    }
    return shown;
}

inline double foot(const PageFragments &page)
{
    return page.back().y + page.back().height;
}

} // namespace noticedesk::testing
