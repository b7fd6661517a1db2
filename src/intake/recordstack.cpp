// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/recordstack.h"

namespace noticedesk
{

RecordedStack recordStack(Store &store, const KeptStack &kept, QDate today)
{
    RecordedStack recorded;
    EvidenceActions evidence(store, today);
    for (const KeptForCase &each : kept.cases) {
        std::vector<NewAttachment> attachments = each.attachments;
        for (NewAttachment &attachment : attachments)
            attachment.receivedOn = today;
        evidence.attach(each.caseId, attachments);
        ++recorded.cases;
        recorded.attachments += static_cast<qsizetype>(attachments.size());
    }
    TrayActions tray(store, today);
    for (const NewTrayPage &page : kept.tray) {
        tray.add(page);
        ++recorded.trayPages;
    }
    return recorded;
}

} // namespace noticedesk
