// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statistics.h"

#include <QByteArray>

namespace noticedesk
{

/// All figures as the command prints them with --json (docs/command-line.md).
QByteArray statisticsJson(const Statistics &statistics);

} // namespace noticedesk
