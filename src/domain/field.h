// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace noticedesk
{

/// Where a field of a case stands for people.
enum class FieldPlace {
    Printed, ///< a sheet prints what it holds
    OnSheet, ///< it belongs to a sheet's part without being printed there: the address, for one
    Office   ///< no sheet knows it; the office keeps it for itself
};

/// A field of a record, as describe() shows it: the key by which files, findings and the history
/// call it, and what else all who read the description need to know. A field without more is its
/// key.
struct Field
{
    constexpr Field(const char *name, FieldPlace where = FieldPlace::Printed)
        : key(name), place(where)
    {
    }

    constexpr operator std::string_view() const { return key; }

    std::string_view key;
    FieldPlace place;
};

} // namespace noticedesk
