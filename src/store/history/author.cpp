// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/author.h"

#include "platform/user.h"

#include <QSysInfo>

namespace noticedesk
{

Author Author::ofProcess()
{
    return {userName(), QSysInfo::machineHostName()};
}

} // namespace noticedesk
