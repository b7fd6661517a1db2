// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/shapedtext.h"

#include <vector>

namespace noticedesk
{

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
