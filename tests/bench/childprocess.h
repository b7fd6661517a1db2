// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// How a program ran that was started for a measurement.
struct ChildRun
{
    double seconds = 0; ///< from start to end
    long peakKiB = 0;   ///< largest resident set
    int exitStatus = -1;
};

/// Runs a program to its end; its output is thrown away.
ChildRun runChild(const QString &program, const QStringList &arguments);

} // namespace noticedesk
