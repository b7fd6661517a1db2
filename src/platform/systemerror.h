// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Why the last call of the system did not do what it was asked for: errno.
int systemError();

/// An errno in the words of the system.
QString textOfSystemError(int error);

/// Whether an errno says that something must not be done, and not that it cannot: no rights, or a
/// file system for reading only.
bool isRefusal(int error);

} // namespace noticedesk
