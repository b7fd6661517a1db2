// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"

namespace noticedesk
{

/// Takes over an address book, and prints how many organisations were added, changed and left as
/// they were, and the rows with signs of damage (R25); good names are replaced by damaged ones only
/// with --replace-damaged. Throws Error; then nothing was changed.
void importAddressBook(const CommandOptions &options, const CommandStreams &streams,
                       const QString &path);

/// Takes over a year of the office calendar, and prints which. Throws Error; then nothing was
/// changed.
void importCalendar(const CommandOptions &options, const CommandStreams &streams,
                    const QString &path);

} // namespace noticedesk
