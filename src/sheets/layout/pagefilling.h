// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/paginator.h"

namespace noticedesk
{

/// Figures of text heights are compared with this much grace (pt).
inline constexpr double heightGrace = 0.01;

using Pieces = std::vector<PlacedPiece>;

/// Of all pieces together, in pt.
double heightOf(const Pieces &pieces);

/// Gives the room that is left on a page to its spaces and fields: first what they wished for, then
/// by stretch, as far as their greatest heights allow.
void fillPage(PageFragments &page, double bottom);

} // namespace noticedesk
