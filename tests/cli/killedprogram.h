// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programrun.h"

#include <QElapsedTimer>
#include <QProcess>

namespace noticedesk::testing
{

/// Starts the program and kills it as soon as a condition holds. False if it was done before.
template <class Condition>
bool killedWhen(const QStringList &arguments, const Condition &holds)
{
    QProcess process;
    process.setProcessEnvironment(usualEnvironment());
    process.start(programPath(), arguments);
    if (!process.waitForStarted())
        return false;
    while (!holds()) {
        if (process.waitForFinished(1))
            return false;
    }
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

inline bool killedAfter(const QStringList &arguments, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    return killedWhen(arguments, [&] { return timer.nsecsElapsed() / 1000 >= microseconds; });
}

} // namespace noticedesk::testing
