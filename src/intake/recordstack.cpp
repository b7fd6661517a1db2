// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/recordstack.h"

#include "store/evidence/takenpages.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// What a case does not have yet. Other scans do not make a sheet new that somebody else has
/// attached meanwhile.
std::vector<NewAttachment> newAttachments(Database &database, const KeptForCase &kept, QDate today)
{
    TakenPages taken(database);
    std::vector<NewAttachment> added;
    for (const KeptSheet &sheet : kept.sheets) {
        if (taken.has(kept.caseId, sheet.attachment.pages))
            continue;
        NewAttachment &attachment = added.emplace_back(sheet.attachment);
        attachment.receivedOn = today;
        attachment.pages.insert(attachment.pages.end(), sheet.otherScans.begin(),
                                sheet.otherScans.end());
    }
    return added;
}

} // namespace

RecordedStack recordStack(Store &store, const KeptStack &kept, QDate today)
{
    RecordedStack recorded;
    EvidenceActions evidence(store, today);
    for (const KeptForCase &each : kept.cases) {
        const auto attachments = newAttachments(store.database(), each, today);
        const auto attached = evidence.takeIn(each.caseId, attachments);
        if (attached.empty())
            continue;
        ++recorded.cases;
        recorded.attachments += static_cast<qsizetype>(attached.size());
    }
    TrayActions tray(store, today);
    for (const NewTrayPage &page : kept.tray) {
        if (tray.add(page))
            ++recorded.trayPages;
    }
    return recorded;
}

IntakeStack notRecorded(Database &database, const IntakeStack &stack)
{
    TakenPages taken(database);
    TrayPages tray(database);
    IntakeStack rest{stack.documents, {}, {}};
    for (const IntakePage &page : stack.pages) {
        const QString &sum = stack.documents[page.document].sha256;
        if (isToBeFiled(page)) {
            const auto cases = taken.casesWith({sum, page.page});
            if (std::count(cases.begin(), cases.end(), *page.caseId) == 0)
                rest.pages.push_back(page);
        } else if (isForTray(page) && !tray.waits(sum, page.page)) {
            rest.pages.push_back(page);
        }
    }
    return rest;
}

} // namespace noticedesk
