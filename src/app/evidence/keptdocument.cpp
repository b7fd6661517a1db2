// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/keptdocument.h"

#include "store/evidence/evidencefolder.h"

namespace noticedesk
{

OpenDocument openKept(const QString &store, const Attachment &attachment)
{
    return [path = EvidenceFolder::ofStore(store).pathOf(attachment.sha256)] {
        return OutsideDocument::ofFile(path);
    };
}

} // namespace noticedesk
