// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/piece.h"

#include <vector>

namespace noticedesk
{

/// A piece on a page with the height that it was given there.
struct PlacedPiece
{
    const Piece *piece = nullptr;
    double height = 0;
};

/// As much of a row as stands on one page.
struct RowFragment
{
    const RowBox *row = nullptr;
    bool continued = false; ///< the row began on an earlier page
    bool continues = false; ///< and goes on on the next
    double y = 0;           ///< from the page's top
    double height = 0;
    std::vector<std::vector<PlacedPiece>> cells;
};

using PageFragments = std::vector<RowFragment>;

/// From where to where the content of pages reaches, in pt from the page's top.
struct PageRoom
{
    double top = 0;          ///< of the first page
    double continuedTop = 0; ///< of the others
    double bottom = 0;
};

/// Cuts rows into pages. Rows
/// break between their pieces, keep what must stay together, and their spaces shrink where that
/// saves a page and grow to fill it. Nothing is left out: a piece that is higher than a page stands
/// on one of its own.
std::vector<PageFragments> paginate(const std::vector<RowBox> &rows, const PageRoom &room);

} // namespace noticedesk
