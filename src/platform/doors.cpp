// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/confinement.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <linux/io_uring.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

/// Names under which nothing is, so that even an open door leaves nothing changed; in a folder in
/// which everybody may write, so that it is not the folder that keeps it closed.
constexpr const char *noFile = P_tmpdir "/noticedesk-self-test";
constexpr const char *noOtherFile = P_tmpdir "/noticedesk-self-test-other";

/// A child would go on beside its parent: it ends at once.
long forked(long child)
{
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        ::waitpid(static_cast<pid_t>(child), nullptr, 0);
    return child;
}

long mapped(int protection)
{
    return ::syscall(SYS_mmap, nullptr, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

struct Attempt
{
    const char *name;
    std::function<long()> call; ///< negative, with errno, if it was refused
};

std::vector<Attempt> attemptsOnFiles()
{
    return {
        {"open", [] { return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC); }},
        {"open-home",
         [] {
             return ::open("/root", O_RDONLY | O_DIRECTORY | O_CLOEXEC) >= 0 ||
                            ::open("/home", O_RDONLY | O_DIRECTORY | O_CLOEXEC) >= 0
                        ? 0L
                        : -1L;
         }},
        {"open-proc", [] { return ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC); }},
        {"open-device", [] { return ::open("/dev/zero", O_RDONLY | O_CLOEXEC); }},
        {"write", [] { return ::open(noFile, O_WRONLY | O_CREAT | O_CLOEXEC, 0600); }},
        {"write-document", [] { return ::pwrite(3, "x", 1, 0); }},
        {"truncate", [] { return ::syscall(SYS_truncate, "/dev/null", 0); }},
        {"rename", [] { return ::rename(noFile, noOtherFile); }},
        {"unlink", [] { return ::unlink(noFile); }},
        {"mkdir", [] { return ::mkdir(noFile, 0700); }},
        {"rmdir", [] { return ::rmdir(noFile); }},
        {"link", [] { return ::link("/etc/passwd", noFile); }},
        {"symlink", [] { return ::symlink("/etc/passwd", noFile); }},
        {"mknod", [] { return ::mknod(noFile, S_IFIFO | 0600, 0); }},
        {"chmod", [] { return ::fchmod(3, 0400); }},
        {"chown", [] { return ::fchown(3, ::getuid(), ::getgid()); }},
        {"utime", [] { return ::futimens(3, nullptr); }},
        {"memfd", [] { return ::memfd_create("self-test", MFD_CLOEXEC); }},
        {"inotify", [] { return ::inotify_init1(IN_CLOEXEC); }},
        {"ioctl",
         [] {
             int waiting = 0;
             return ::ioctl(3, FIONREAD, &waiting);
         }},
        {"mount", [] { return ::mount("none", "/tmp", "tmpfs", 0, nullptr); }},
        {"chroot", [] { return ::chroot("/"); }},
    };
}

std::vector<Attempt> attemptsOnOthers()
{
    return {
        {"socket", [] { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }},
        {"socket-unix", [] { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }},
        {"socketpair",
         [] {
             int both[2];
             return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, both);
         }},
        {"pipe",
         [] {
             int both[2];
             return ::pipe2(both, O_CLOEXEC);
         }},
        {"exec",
         [] {
             char name[] = "/bin/true";
             char *arguments[] = {name, nullptr};
             char *environment[] = {nullptr};
             return ::execve(name, arguments, environment);
         }},
        {"fork", [] { return forked(::syscall(SYS_fork)); }},
        {"vfork", [] { return forked(::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }},
        {"clone3", [] { return ::syscall(SYS_clone3, nullptr, 0); }},
        {"kill", [] { return ::kill(::getppid(), 0); }},
        {"ptrace", [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }},
        {"read-process",
         [] {
             char byte = 0;
             iovec own{&byte, 1};
             iovec other{&byte, 1};
             return ::process_vm_readv(::getpid(), &own, 1, &other, 1, 0);
         }},
        {"setuid", [] { return ::syscall(SYS_setuid, ::getuid()); }},
        {"unshare", [] { return ::unshare(CLONE_FILES); }},
        {"priority", [] { return ::syscall(SYS_setpriority, PRIO_PROCESS, 0, 0); }},
        {"limits",
         [] {
             const rlimit most{RLIM_INFINITY, RLIM_INFINITY};
             return ::syscall(SYS_prlimit64, 0, RLIMIT_CPU, &most, nullptr);
         }},
        {"prctl", [] { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }},
        {"seccomp", [] { return ::syscall(SYS_seccomp, 0, 0, nullptr); }},
    };
}

std::vector<Attempt> attemptsOnKernel()
{
    return {
        {"map-executable", [] { return mapped(PROT_READ | PROT_EXEC); }},
        {"make-executable",
         [] {
             static char page[8192];
             const auto place = (reinterpret_cast<quintptr>(page) + 4095) & ~quintptr(4095);
             return ::syscall(SYS_mprotect, place, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
         }},
        {"keyring",
         [] { return ::syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING, 1); }},
        {"bpf", [] { return ::syscall(SYS_bpf, 0, nullptr, 0); }},
        {"perf", [] { return ::syscall(SYS_perf_event_open, nullptr, 0, -1, -1, 0); }},
        {"io_uring",
         [] {
             io_uring_params parameters{};
             return ::syscall(SYS_io_uring_setup, 1, &parameters);
         }},
        {"userfaultfd", [] { return ::syscall(SYS_userfaultfd, O_CLOEXEC); }},
        {"shared-memory", [] { return ::syscall(SYS_shmget, 0, 4096, 01600); }},
        {"timer", [] { return ::syscall(SYS_timer_create, CLOCK_MONOTONIC, nullptr, nullptr); }},
    };
}

/// A call that is refused for what it is, not for its arguments.
bool isRefused(const Attempt &attempt)
{
    errno = 0;
    return attempt.call() < 0 && (errno == EPERM || errno == EACCES || errno == ENOSYS);
}

} // namespace

std::vector<Door> triedDoors()
{
    std::vector<Door> doors;
    for (const auto &attempts : {attemptsOnFiles(), attemptsOnOthers(), attemptsOnKernel()}) {
        for (const Attempt &attempt : attempts)
            doors.push_back({attempt.name, isRefused(attempt)});
    }
    return doors;
}

} // namespace noticedesk
