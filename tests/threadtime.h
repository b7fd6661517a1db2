// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <ctime>

/// What this thread did with its time, as the kernel counts it: tests run beside others, so that a
/// clock tells little of how long the program takes.
namespace noticedesk::testing
{

/// How long the thread has had a processor, in milliseconds.
inline double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long the thread has waited for a processor that others had, in milliseconds: the second
/// figure of schedstat (proc(5)). 0 where the kernel does not count it.
inline double timeWaited()
{
    QFile figures(QStringLiteral("/proc/thread-self/schedstat"));
    if (!figures.open(QIODevice::ReadOnly))
        return 0;
    return figures.readAll().split(' ').value(1).toDouble() / 1e6;
}

} // namespace noticedesk::testing
