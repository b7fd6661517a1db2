// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/worker.h"

#include "platform/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

/// How often somebody is asked whether the answer is still wanted.
constexpr std::chrono::milliseconds patience{20};

std::vector<char *> pointersOf(const QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (const QByteArray &text : texts)
        pointers.push_back(
            const_cast<char *>(text.constData())); // the system's signature; only read
    pointers.push_back(nullptr);
    return pointers;
}

/// What is done with the descriptors between the start and the program's first instruction.
class DescriptorPlan final
{
public:
    explicit DescriptorPlan(const std::vector<int> &descriptors)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        for (int stream = 0; stream < firstOfWorker; ++stream)
            ::posix_spawn_file_actions_addopen(&m_actions, stream, "/dev/null", O_RDWR, 0);
        // By way of free numbers, so that none is overwritten that is still to be given.
        int free = firstOfWorker + static_cast<int>(descriptors.size());
        for (const int descriptor : descriptors)
            free = std::max(free, descriptor + 1);
        for (std::size_t at = 0; at < descriptors.size(); ++at)
            ::posix_spawn_file_actions_adddup2(&m_actions, descriptors.at(at),
                                               free + static_cast<int>(at));
        for (std::size_t at = 0; at < descriptors.size(); ++at)
            ::posix_spawn_file_actions_adddup2(&m_actions, free + static_cast<int>(at),
                                               firstOfWorker + static_cast<int>(at));
        ::posix_spawn_file_actions_addclosefrom_np(
            &m_actions, firstOfWorker + static_cast<int>(descriptors.size()));
    }
    ~DescriptorPlan() { ::posix_spawn_file_actions_destroy(&m_actions); }

    DescriptorPlan(const DescriptorPlan &) = delete;
    DescriptorPlan &operator=(const DescriptorPlan &) = delete;

    const posix_spawn_file_actions_t *actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// Signals as a new program expects them: none blocked, none ignored.
class UsualSignals final
{
public:
    UsualSignals()
    {
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        // A group of its own: Ctrl+C in a terminal asks this process to end, which ends the worker.
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                      POSIX_SPAWN_SETPGROUP);
    }
    ~UsualSignals() { ::posix_spawnattr_destroy(&m_attributes); }

    UsualSignals(const UsualSignals &) = delete;
    UsualSignals &operator=(const UsualSignals &) = delete;

    const posix_spawnattr_t *attributes() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// A descriptor that is readable when the process has ended. (The C library of Debian 12 declares
/// its function for C only.)
Descriptor openProcess(pid_t number)
{
    return Descriptor::owning(static_cast<int>(::syscall(SYS_pidfd_open, number, 0)));
}

/// Waits until the process has ended; why it has to be ended before, or Done.
WorkerEnd waitFor(const Descriptor &process, std::chrono::milliseconds most,
                  const std::function<bool()> &isWanted)
{
    const auto end = std::chrono::steady_clock::now() + most;
    pollfd ended{process.number(), POLLIN, 0};
    while (::poll(&ended, 1, static_cast<int>(patience.count())) <= 0) {
        if (std::chrono::steady_clock::now() >= end)
            return WorkerEnd::Late;
        if (!isWanted())
            return WorkerEnd::Unwanted;
    }
    return WorkerEnd::Done;
}

WorkerEnd endOf(int status)
{
    // The loader's and a shell's way to say that a program could not be started.
    constexpr int cannotStart = 127;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return WorkerEnd::Done;
    if (WIFEXITED(status) && WEXITSTATUS(status) == cannotStart) {
        errno = ELIBACC;
        return WorkerEnd::NotStarted;
    }
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU ? WorkerEnd::Late : WorkerEnd::Failed;
}

} // namespace

WorkerEnd runWorker(const QByteArray &program, const QByteArrayList &arguments,
                    const QByteArrayList &environment, const std::vector<int> &descriptors,
                    std::chrono::milliseconds most, const std::function<bool()> &isWanted)
{
    const DescriptorPlan plan(descriptors);
    const UsualSignals signals;
    const std::vector<char *> argumentPointers = pointersOf(arguments);
    const std::vector<char *> environmentPointers = pointersOf(environment);
    pid_t number = 0;
    const int error =
        ::posix_spawn(&number, program.constData(), plan.actions(), signals.attributes(),
                      argumentPointers.data(), environmentPointers.data());
    if (error != 0) {
        errno = error;
        return WorkerEnd::NotStarted;
    }
    WorkerEnd end = WorkerEnd::Late;
    if (const Descriptor process = openProcess(number); process.isOpen())
        end = waitFor(process, most, isWanted);
    if (end != WorkerEnd::Done)
        ::kill(number, SIGKILL);
    int status = 0;
    while (::waitpid(number, &status, 0) < 0 && errno == EINTR) {
    }
    return end == WorkerEnd::Done ? endOf(status) : end;
}

void endWorker(int status)
{
    ::_exit(status);
}

} // namespace noticedesk
