// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/program.h"

#include <array>
#include <climits>
#include <unistd.h>

namespace noticedesk
{

QByteArray folderOfThisProgram()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
    const QByteArray name(path.data(), length > 0 ? static_cast<qsizetype>(length) : 0);
    return name.left(name.lastIndexOf('/'));
}

void becomeProgram(const QByteArray &path, char *arguments[])
{
    ::execv(path.constData(), arguments);
}

} // namespace noticedesk
