// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/endsignals.h"

#include "platform/unfinished.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace noticedesk
{

namespace
{

/// Where the handler, which may do next to nothing, leaves the signal's number.
int wakeUp = -1;

extern "C" void passOn(int number)
{
    const int fault = errno;
    const auto byte = static_cast<unsigned char>(number);
    static_cast<void>(::write(wakeUp, &byte, 1) == 1);
    errno = fault;
}

void endWhenAsked(int from)
{
    unsigned char number = 0;
    while (::read(from, &number, 1) != 1) {
        if (errno != EINTR)
            return;
    }
    takeBackUnfinished();
    // Whoever started the process sees how it ended.
    std::signal(number, SIG_DFL);
    ::kill(::getpid(), number);
}

} // namespace

void takeBackBeforeEnding()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    wakeUp = ends[1];
    std::thread(endWhenAsked, ends[0]).detach();
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = passOn;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace noticedesk
