// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputstreams.h"

#include "cli/commandline.h"
#include "domain/tr.h"
#include "platform/filestate.h"
#include "store/keeping/storefiles.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

bool leadsIntoStore(int stream)
{
    const QString path = u"/proc/self/fd/%1"_s.arg(stream);
    const auto state = stateOfFile(path);
    return state && state->isRegular && (isStore(path) || !storeOfCompanion(path).isEmpty());
}

QByteArray ledIntoStoreLine()
{
    return errorLine(Error(tr("it leads into a store or what belongs to one; choose another file"),
                           tr("standard output")));
}

} // namespace noticedesk
