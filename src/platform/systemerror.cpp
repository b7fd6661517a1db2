// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemerror.h"

#include <cerrno>
#include <cstring>

namespace noticedesk
{

int systemError()
{
    return errno;
}

QString textOfSystemError(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

bool isRefusal(int error)
{
    return error == EACCES || error == EROFS || error == EPERM;
}

} // namespace noticedesk
