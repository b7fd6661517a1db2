// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace noticedesk
{

void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest free number is given; for reading only, so that writing fails.
        static_cast<void>(::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY));
    }
}

void giveStacksRoom()
{
    constexpr rlim_t enough = rlim_t{8} * 1024 * 1024;
    rlimit limit{};
    if (::getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur < enough) {
        limit.rlim_cur = std::min(enough, limit.rlim_max);
        ::setrlimit(RLIMIT_STACK, &limit);
    }
    pthread_attr_t attributes;
    if (::pthread_attr_init(&attributes) != 0)
        return;
    if (::pthread_attr_setstacksize(&attributes, enough) == 0)
        ::pthread_setattr_default_np(&attributes);
    ::pthread_attr_destroy(&attributes);
}

void surviveFileLimit()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

void surviveClosedPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

bool isTerminal(int stream)
{
    return ::isatty(stream) == 1;
}

} // namespace noticedesk
