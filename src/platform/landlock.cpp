// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/landlock.h"

#include "platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

constexpr quint64 readingAccess = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/// All that the first version of Landlock can forbid, and what later ones add.
quint64 knownAccess(long version)
{
    constexpr quint64 accessOfFirst = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;
    constexpr quint64 truncating = 1ULL << 14U; // LANDLOCK_ACCESS_FS_TRUNCATE, Linux 6.2
    quint64 access = accessOfFirst;
    if (version >= 2)
        access |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        access |= truncating;
    return access;
}

bool allowReading(const Descriptor &rules, const QByteArray &path)
{
    const auto place = Descriptor::owning(::open(path.constData(), O_PATH | O_CLOEXEC));
    if (!place.isOpen())
        return errno == ENOENT || errno == ENOTDIR || errno == EACCES;
    struct stat state
    {
    };
    if (::fstat(place.number(), &state) != 0)
        return false;
    landlock_path_beneath_attr rule{};
    rule.allowed_access =
        S_ISDIR(state.st_mode) ? readingAccess : quint64(LANDLOCK_ACCESS_FS_READ_FILE);
    rule.parent_fd = place.number();
    return ::syscall(SYS_landlock_add_rule, rules.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) ==
           0;
}

} // namespace

FileConfinement confineFiles(const QByteArrayList &readable)
{
    const long version =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return errno == ENOSYS || errno == EOPNOTSUPP ? FileConfinement::NotOffered
                                                      : FileConfinement::Failed;
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = knownAccess(version);
    const auto rules = Descriptor::owning(
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled), 0)));
    if (!rules.isOpen())
        return FileConfinement::Failed;
    for (const QByteArray &path : readable) {
        if (!allowReading(rules, path))
            return FileConfinement::Failed;
    }
    return ::syscall(SYS_landlock_restrict_self, rules.number(), 0) == 0 ? FileConfinement::Done
                                                                         : FileConfinement::Failed;
}

} // namespace noticedesk
