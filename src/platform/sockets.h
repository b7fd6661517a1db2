// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Lets the system hold no more than about so many bytes that were written to a socket and not
/// sent: then who writes knows how far it has come.
void limitSendBuffer(int socket, int bytes);

} // namespace noticedesk
