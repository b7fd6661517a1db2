// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/keptdocument.h"

#include "store/evidence/serverevidence.h"

namespace noticedesk
{

OpenDocument openKept(const QString &store, const EvidenceFile &file)
{
    return [store, file] {
        bringEvidence(store, file);
        return OutsideDocument::ofFile(EvidenceFolder::ofStore(store).pathOf(file.sha256));
    };
}

OpenDocument openKept(const QString &store, const Attachment &attachment)
{
    return openKept(store, EvidenceFile{attachment.sha256, attachment.bytes});
}

} // namespace noticedesk
