// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/shapedtext.h"

namespace noticedesk
{

/// The text with its full-width brackets （） in half their width, as half-width ones stand: they
/// stay the characters that they are. Kai type draws them in the middle of their square.
ShapedText withNarrowBrackets(ShapedText text);

} // namespace noticedesk
