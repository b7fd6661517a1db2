// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/letters/xmlnode.h"

#include <QHash>
#include <QStringList>

namespace noticedesk
{

// Placeholders of OpenDocument texts: an element text:placeholder each, with its name in < >. What
// somebody types as {{案號}} is none, because every change of formatting would cut it in two.

/// The names in the document, in its order.
QStringList placeholdersIn(const XmlNode &document);

/// The document with texts in their places. Where one stands in an item of a list and its text has
/// several lines, the innermost item is repeated for each; an item that holds placeholders without
/// text and nothing else goes. Elsewhere a line end is one in the text.
XmlNode withPlaceholdersFilled(const XmlNode &document, const QHash<QString, QString> &texts);

} // namespace noticedesk
