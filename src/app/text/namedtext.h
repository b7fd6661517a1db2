// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tr.h"

#include <QLatin1StringView>

namespace noticedesk
{

/// A word of the program's own, such as a field's path, and what it is called: a text of
/// QT_TRANSLATE_NOOP.
struct NamedText
{
    QLatin1StringView key;
    const char *name = nullptr;
};

/// In the window's language; empty if the list has no such key.
template <std::size_t Size>
QString nameIn(const NamedText (&names)[Size], QStringView key)
{
    for (const NamedText &each : names) {
        if (each.key == key)
            return tr(each.name);
    }
    return {};
}

} // namespace noticedesk
