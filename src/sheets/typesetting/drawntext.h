// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"

namespace noticedesk
{

/// The text as Qt's layout is given it, unit by unit as long as the original: what is not drawn but
/// has a picture in the fonts, or would be looked for in any font of the machine, becomes a
/// variation selector, and a blank without a blank glyph becomes another blank. A kana and the
/// voiced mark that was typed after it (か, U+3099) become the one letter and a variation selector;
/// such a mark behind anything else stands beside it.
QString drawnText(const QString &text, const FontChain &fonts);

} // namespace noticedesk
