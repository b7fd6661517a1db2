// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programrun.h"

#include <QElapsedTimer>
#include <QProcess>

#include <vector>

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

/// How long the program takes for a command that nobody kills, in microseconds.
inline qint64 timeOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    runProgram(arguments);
    return timer.nsecsElapsed() / 1000;
}

/// Moments at which a command that takes so long is killed: one while it starts, the others while
/// it does what it is for.
inline std::vector<qint64> killMoments(qint64 time, int count)
{
    std::vector<qint64> moments{1000};
    for (int at = 1; at < count; ++at)
        moments.push_back(time * 3 / 10 + time * 7 / 10 * (at - 1) / (count - 1));
    return moments;
}

inline bool killedAfter(const QStringList &arguments, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    return killedWhen(arguments, [&] { return timer.nsecsElapsed() / 1000 >= microseconds; });
}

} // namespace noticedesk::testing
