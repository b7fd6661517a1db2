// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <chrono>
#include <functional>
#include <vector>

namespace noticedesk
{

/// How a worker came to its end.
enum class WorkerEnd {
    Done,       ///< it ended by itself, with status 0
    Failed,     ///< it ended with another status, or something ended it: a fault, a limit
    Late,       ///< it was ended when its time was up, that of the clock or of the processor
    Unwanted,   ///< it was ended because nobody wants its answer any more
    NotStarted, ///< with systemError(); also if it had not the libraries that it needs
};

/// The first of the descriptors that a worker is given.
constexpr int firstOfWorker = 3;

/// The executable of this process, also after a newer one has taken its name.
inline const QByteArray ownProgram = QByteArrayLiteral("/proc/self/exe");

/// Starts a program and waits until it has ended. It has these arguments, which begin with its
/// name, an environment of these variables alone, the descriptors as its 3, 4 and so on, nothing on
/// its standard streams, and nothing else. It is ended when the time is up or as soon as it is not
/// wanted any more, and with this process at the latest.
WorkerEnd runWorker(const QByteArray &program, const QByteArrayList &arguments,
                    const QByteArrayList &environment, const std::vector<int> &descriptors,
                    std::chrono::milliseconds most, const std::function<bool()> &isWanted);

/// Ends a worker without anything that is usually done at a process's end.
[[noreturn]] void endWorker(int status);

} // namespace noticedesk
