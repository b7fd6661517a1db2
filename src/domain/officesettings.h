// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// What the office says about itself.
struct OfficeSettings
{
    std::optional<QString> name;    ///< the office's name
    std::optional<QString> address; ///< where the organisations send their responses
    std::optional<QString> prefix;  ///< what stands before a case number on paper
    std::optional<QString> letters; ///< 發文字, as in 府智安字
    int backups = 14;               ///< how many backups are kept, 1 to 999
    std::optional<QString> folder;  ///< a second folder for backups, on another disk

    friend bool operator==(const OfficeSettings &, const OfficeSettings &) = default;
};

} // namespace noticedesk
