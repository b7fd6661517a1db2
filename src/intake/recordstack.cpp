// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/recordstack.h"

#include "store/evidence/takenpages.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// Whether somebody has recorded all its pages since the stack was read.
bool isTakenIn(Database &database, CaseId id, const NewAttachment &attachment)
{
    TakenPages taken(database);
    return std::all_of(attachment.pages.begin(), attachment.pages.end(),
                       [&](const PageOfFile &page) {
                           const auto cases = taken.casesWith(page);
                           return std::count(cases.begin(), cases.end(), id) > 0;
                       });
}

} // namespace

RecordedStack recordStack(Store &store, const KeptStack &kept, QDate today)
{
    RecordedStack recorded;
    EvidenceActions evidence(store, today);
    for (const KeptForCase &each : kept.cases) {
        std::vector<NewAttachment> attachments = each.attachments;
        std::erase_if(attachments, [&](const NewAttachment &attachment) {
            return isTakenIn(store.database(), each.caseId, attachment);
        });
        if (attachments.empty())
            continue;
        for (NewAttachment &attachment : attachments)
            attachment.receivedOn = today;
        evidence.attach(each.caseId, attachments);
        ++recorded.cases;
        recorded.attachments += static_cast<qsizetype>(attachments.size());
    }
    TrayActions tray(store, today);
    for (const NewTrayPage &page : kept.tray) {
        if (TrayPages(store.database()).waits(page.scannedSha256, page.page))
            continue;
        tray.add(page);
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
