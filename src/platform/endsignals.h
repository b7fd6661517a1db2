// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// From now on the process takes back what is unfinished (platform/unfinished.h) before SIGINT,
/// SIGTERM or SIGHUP end it as they always do. A signal that the caller has the process ignore
/// stays ignored. To be called once, before there are other threads.
void takeBackBeforeEnding();

} // namespace noticedesk
