// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/user.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace noticedesk
{

quint32 userNumber()
{
    return ::getuid();
}

QString userName()
{
    const uid_t user = ::geteuid();
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(user, &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("uid %1").arg(user);
}

} // namespace noticedesk
