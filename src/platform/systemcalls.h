// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// From now on the kernel refuses this process each system call that is not needed for reading and
/// reckoning, and those that are needed with arguments that would do more: files are opened for
/// reading only, one descriptor is written to, memory is never executable, a new thread is no new
/// process. 0, or the error.
int confineSystemCalls(int writable);

} // namespace noticedesk
