// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fileidentity.h"

#include "platform/filestate.h"

namespace noticedesk
{

FileIdentity FileIdentity::of(const QString &path)
{
    const auto state = stateOfFile(path);
    return state ? state->identity : FileIdentity();
}

} // namespace noticedesk
