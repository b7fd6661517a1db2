// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/user.h"

#include <QString>
#include <QSysInfo>

namespace noticedesk
{

/// Who changes the store, for its history.
struct Author
{
    QString user; ///< the system's name of the user
    QString host; ///< the computer's name

    /// The user that this process runs as, on this computer.
    static Author ofProcess() { return {userName(), QSysInfo::machineHostName()}; }
};

} // namespace noticedesk
