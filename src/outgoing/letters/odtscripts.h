// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/letters/xmlnode.h"

#include <optional>

namespace noticedesk
{

/// Whether a part of an OpenDocument file with this name holds macros or binds keys to them.
bool isScriptPart(const QString &name);

/// What in the document would run something or fetch data from elsewhere when it is opened: its
/// element's or attribute's name; nothing if nothing does. The empty element that LibreOffice
/// always writes for scripts is none.
std::optional<QString> scriptIn(const XmlNode &document);

} // namespace noticedesk
