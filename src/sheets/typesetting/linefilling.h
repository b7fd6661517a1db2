// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

#include <vector>

namespace noticedesk
{

/// Space between a Chinese character and a Latin letter or a figure beside it, in em
/// (中文排版需求, 3.2.2). It is not a character: nothing of it is in the text.
inline constexpr double quarterSpace = 0.25;

/// Breaks a paragraph that was set on one line, each character with its one glyph, into lines of a
/// width (em).
///
/// Lines end where Unicode lets them (UAX 14). A word that is wider than a line, or would leave
/// more than a third of the line empty, begins on the line where it stands. A paragraph whose last
/// line would be one character, or one and its full stop, is set tighter by at most a twenty-fifth
/// if that saves the line.
std::vector<ShapedLine> fillLines(const ShapedLine &paragraph, const FontChain &fonts,
                                  double width);

} // namespace noticedesk
