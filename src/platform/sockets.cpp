// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sockets.h"

#include <sys/socket.h>

namespace noticedesk
{

void limitSendBuffer(int socket, int bytes)
{
    ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

} // namespace noticedesk
