// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/confinement.h"

#include "platform/landlock.h"
#include "platform/systemcalls.h"
#include "platform/systemerror.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

bool limit(__rlimit_resource_t resource, qint64 most)
{
    const rlimit both{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
    return ::setrlimit(resource, &both) == 0;
}

/// The signal that ends the process tells why; a second later it would be one that does not.
bool limitProcessor(int seconds)
{
    const rlimit limits{static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds) + 1};
    return ::setrlimit(RLIMIT_CPU, &limits) == 0;
}

/// The address space that this process has now, in bytes; -1 if it cannot be told. See proc(5).
[[maybe_unused]] qint64 mappedNow()
{
    QFile statistics(QStringLiteral("/proc/self/statm"));
    if (!statistics.open(QIODevice::ReadOnly))
        return -1;
    bool isNumber = false;
    const qint64 pages = statistics.readLine().split(' ').value(0).toLongLong(&isNumber);
    return isNumber ? pages * ::sysconf(_SC_PAGESIZE) : -1;
}

bool limitMemory(qint64 most)
{
#ifdef __SANITIZE_ADDRESS__
    // The sanitizer maps terabytes for what it remembers of each byte.
    static_cast<void>(most);
    return true;
#else
    const qint64 mapped = mappedNow();
    return mapped >= 0 && limit(RLIMIT_AS, mapped + most);
#endif
}

bool setLimits(const ConfinedResources &resources)
{
    return limitMemory(resources.memory) && limitProcessor(resources.processorSeconds) &&
           limit(RLIMIT_FSIZE, resources.fileSize) && limit(RLIMIT_CORE, 0);
}

QString because(const char *what, int error)
{
    return QLatin1StringView(what) + QStringLiteral(": ") + textOfSystemError(error);
}

} // namespace

std::optional<QString> confineThisProcess(const ConfinedResources &resources)
{
    // Too late if whoever started it has ended already; then its time is up after a few seconds.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (!setLimits(resources))
        return because("setrlimit", errno);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return because("prctl", errno);
    if (confineFiles(resources.readable) == FileConfinement::Failed)
        return because("landlock", errno);
    if (const int error = confineSystemCalls(resources.writable); error != 0)
        return because("seccomp", error);
    return std::nullopt;
}

} // namespace noticedesk
