// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace noticedesk
{

// Each command with the arguments after its name. Throws UsageError, RefusedError or another Error.

ExitStatus runCheck(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runRender(const QStringList &arguments, const CommandStreams &streams);

} // namespace noticedesk
