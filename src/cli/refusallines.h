// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "outgoing/issuing/draftissuing.h"

namespace noticedesk
{

/// Says on the error stream why a draft was not issued, a line for each finding.
void tellRefused(const IssuedDraft &draft, const QString &name, const CommandStreams &streams);

/// What refuses an action, on one line.
QString refusalLine(const Error &error);

} // namespace noticedesk
