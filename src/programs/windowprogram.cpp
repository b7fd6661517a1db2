// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/windowprogram.h"

#include "platform/program.h"

namespace noticedesk
{

QByteArray windowProgram()
{
    QByteArray path = folderOfThisProgram();
    path += '/';
    path += NOTICEDESK_WINDOW_PROGRAM;
    return path;
}

} // namespace noticedesk
