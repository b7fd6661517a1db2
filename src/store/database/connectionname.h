// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace noticedesk
{

/// A name that no connection has had yet: Qt keeps connections by name until they are removed.
inline QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("noticedesk-%1").arg(++last);
}

} // namespace noticedesk
