// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace noticedesk
{

// Each command with the arguments after its name. Throws UsageError, RefusedError or another Error.

ExitStatus runInit(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runImport(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runAttach(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runEvidence(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runIssue(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runRecord(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runIncident(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runIntake(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runExport(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runList(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runCheck(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runStamp(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runVerify(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runBackup(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runCopy(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runRestore(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runTable(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runStatistics(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runMailing(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runLetter(const QStringList &arguments, const CommandStreams &streams);
ExitStatus runRender(const QStringList &arguments, const CommandStreams &streams);

} // namespace noticedesk
