// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace noticedesk
{

/// What the kernel can do about the files of a process that wants to confine itself.
enum class FileConfinement {
    Done,
    NotOffered, ///< an older kernel, or one without Landlock
    Failed,     ///< with systemError()
};

/// From now on this process reads what lies in these folders (or is one of these files) and no
/// other file; it writes, makes and removes none. See landlock(7). The process must not be able to
/// gain new rights.
FileConfinement confineFiles(const QByteArrayList &readable);

} // namespace noticedesk
