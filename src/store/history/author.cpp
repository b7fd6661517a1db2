// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/author.h"

#include <QSysInfo>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace noticedesk
{

Author Author::ofProcess()
{
    // Not from the environment, which anybody can set.
    const uid_t user = ::geteuid();
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd *found = nullptr;
    Author author{QStringLiteral("uid %1").arg(user), QSysInfo::machineHostName()};
    if (::getpwuid_r(user, &entry, texts.data(), texts.size(), &found) == 0 && found)
        author.user = QString::fromLocal8Bit(found->pw_name);
    return author;
}

} // namespace noticedesk
