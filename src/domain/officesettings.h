// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// What the office says about itself.
struct OfficeSettings
{
    std::optional<QString> name;    ///< the unit of new notices, the author of PDF files
    std::optional<QString> address; ///< of the sender, with its 郵遞區號: letters, envelopes
    std::optional<QString> prefix;  ///< not asked for: the form of case numbers is fixed
    std::optional<QString> letters; ///< 發文字, as in 府智安字
    int backups = 14;               ///< how many backups are kept, 1 to 999
    std::optional<QString> folder;  ///< a second folder for backups, on another disk

    friend bool operator==(const OfficeSettings &, const OfficeSettings &) = default;
};

} // namespace noticedesk
