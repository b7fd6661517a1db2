// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/typesetting/fontchain.h"

#include <QTextLayout>

namespace noticedesk
{

/// The parts of a text that the first font of the chain cannot draw, each with the font of the
/// chain that can, for QTextLayout::setFormats(). A letter and the marks over it come from one font
/// where one has them all.
///
/// Qt 6.4 would look for such a character in the families of a QFont too, but while it has not
/// opened the regular file of a family, it asks whether another file of the family has the
/// character (QFontEngineMultiFontConfig), and if not takes any font of the machine.
QList<QTextLayout::FormatRange> fontRuns(const QString &text, const FontChain &fonts);

} // namespace noticedesk
