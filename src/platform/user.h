// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// The number of the user whom this process was started by.
quint32 userNumber();

/// The system's name of the user whose rights this process has, "uid 1000" if there is none. It is
/// not taken from the environment, which anybody can set.
QString userName();

} // namespace noticedesk
