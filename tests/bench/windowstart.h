// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// What a process of its own does, and is timed from the moment at which it was started (in
/// nanoseconds of the monotonic clock): each prints the milliseconds and ends.
int startBareWindow(qint64 startedAt);
/// Until the start page shows its counts.
int startToday(const QString &store, qint64 startedAt);
/// Until the list of all cases shows its first rows.
int startCaseList(const QString &store, qint64 startedAt);

/// The least time of some such starts, each a process of its own: this program with these words and
/// the time of its start.
double leastStart(const QStringList &words);

} // namespace noticedesk
