// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemcalls.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

/// What may be called with any arguments.
constexpr std::array alwaysAllowed{
    // What was opened
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(readv),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(getdents64),
    SCMP_SYS(fadvise64),
    // What the disk has: only what may be read can be opened
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(fstatfs),
    SCMP_SYS(statfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    // Memory
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(membarrier),
    // Threads and time
    SCMP_SYS(futex),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(eventfd2),
    // Itself
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getrlimit),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

/// Adds rules and remembers the first error.
class Rules final
{
public:
    explicit Rules(const Filter &filter) : m_filter(filter.get()) {}

    void allow(int call) { keep(::seccomp_rule_add(m_filter, SCMP_ACT_ALLOW, call, 0)); }
    void allow(int call, const scmp_arg_cmp &condition)
    {
        keep(::seccomp_rule_add(m_filter, SCMP_ACT_ALLOW, call, 1, condition));
    }
    void answer(int call, int error)
    {
        keep(::seccomp_rule_add(m_filter, SCMP_ACT_ERRNO(static_cast<unsigned short>(error)), call,
                                0));
    }
    int error() const { return m_error; }

private:
    void keep(int result)
    {
        if (m_error == 0)
            m_error = -result;
    }

    scmp_filter_ctx m_filter;
    int m_error = 0;
};

scmp_arg_cmp isEqual(unsigned argument, scmp_datum_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

/// None of these bits.
scmp_arg_cmp hasNone(unsigned argument, scmp_datum_t bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

/// All of these bits.
scmp_arg_cmp hasAll(unsigned argument, scmp_datum_t bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, bits};
}

void allowConditionally(Rules &rules, int writable)
{
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_TMPFILE;
    rules.allow(SCMP_SYS(open), hasNone(1, writing & ~scmp_datum_t(O_DIRECTORY)));
    rules.allow(SCMP_SYS(openat), hasNone(2, writing & ~scmp_datum_t(O_DIRECTORY)));
    for (const int call : {SCMP_SYS(write), SCMP_SYS(pwrite64), SCMP_SYS(ftruncate)})
        rules.allow(call, isEqual(0, static_cast<scmp_datum_t>(writable)));
    // Reports of a sanitizer; nothing stands behind this number otherwise (runWorker()).
    rules.allow(SCMP_SYS(write), isEqual(0, STDERR_FILENO));
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        rules.allow(call, hasNone(2, PROT_EXEC));
    for (const int command : {F_GETFD, F_SETFD, F_GETFL})
        rules.allow(SCMP_SYS(fcntl), isEqual(1, static_cast<scmp_datum_t>(command)));
    rules.allow(SCMP_SYS(prlimit64), isEqual(2, 0)); // asks, sets nothing
    rules.allow(SCMP_SYS(tgkill), isEqual(0, static_cast<scmp_datum_t>(::getpid())));
    rules.allow(SCMP_SYS(clone), hasAll(0, CLONE_THREAD));
    // Its flags are in memory, where a filter cannot see them: the C library then uses clone().
    rules.answer(SCMP_SYS(clone3), ENOSYS);
}

/// To look whether memory can be read, a sanitizer makes a pipe and writes from there into it. Who
/// makes one otherwise wants it closed in other programs.
void allowSanitizer([[maybe_unused]] Rules &rules, [[maybe_unused]] int writable)
{
#ifdef __SANITIZE_ADDRESS__
    rules.allow(SCMP_SYS(pipe2), isEqual(1, 0));
    rules.allow(SCMP_SYS(write), {0, SCMP_CMP_GT, static_cast<scmp_datum_t>(writable), 0});
#endif
}

} // namespace

int confineSystemCalls(int writable)
{
    const Filter filter(::seccomp_init(SCMP_ACT_ERRNO(EPERM)), &::seccomp_release);
    if (!filter)
        return ENOMEM;
    Rules rules(filter);
    for (const int call : alwaysAllowed)
        rules.allow(call);
    allowConditionally(rules, writable);
    allowSanitizer(rules, writable);
    return rules.error() != 0 ? rules.error() : -::seccomp_load(filter.get());
}

} // namespace noticedesk
