// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "outgoing/incident/listcolumns.h"

namespace noticedesk
{

/// What the command incident was asked for, apart from the store.
struct IncidentOrder
{
    QString list;
    QString name;
    QString sheet;
    std::vector<HeadingChoice> headings;
    std::optional<QString> deadline;
    std::optional<QString> items;
    bool isDry = false;
    bool issues = false;
    int jobs = 1;
};

void addIncidentOptions(CommandOptions &options);

/// Throws UsageError, and OutputRefused for files that are not to be read.
IncidentOrder incidentOrderFrom(const CommandOptions &options);

} // namespace noticedesk
