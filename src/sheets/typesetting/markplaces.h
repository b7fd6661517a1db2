// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

namespace noticedesk
{

/// Gives marks the room to the end of their letter, and moves marks that come from another font
/// than their letter to the middle above it, below it or across it: a font knows only where they
/// stand on its own letters.
void placeMarks(ShapedLine &line, const FontChain &fonts);

} // namespace noticedesk
