// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

namespace noticedesk
{

/// Space between a Chinese character and a Latin letter or a figure beside it, in em
/// (中文排版需求, 3.2.2). It is not a character: nothing of it is in the text.
inline constexpr double quarterSpace = 0.25;

/// Half-width letters and figures; the full-width ones fill their square as Chinese does.
bool isWestern(char32_t character);

/// Whether such a space stands between two neighbours.
bool wantsQuarterSpace(char32_t before, char32_t after);

/// Moves the glyphs of a line apart where such a space belongs: one that Qt has broken, with marks,
/// joined letters or words that are read from right to left.
void addQuarterSpaces(ShapedLine &line, const FontChain &fonts);

} // namespace noticedesk
