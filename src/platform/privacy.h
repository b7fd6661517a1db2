// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Sees to it, whatever the session's limits and umask are, that what this process has in memory
/// comes into no core file and is read by no other process of the user, and that what it writes is
/// its user's alone (writePrivately()). Programs that it starts inherit limit and umask. To be
/// called before other threads begin.
void keepPrivate();

} // namespace noticedesk
