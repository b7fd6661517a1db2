// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tray/trayactions.h"

#include "domain/character.h"
#include "domain/recordfindings.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caserecords.h"
#include "store/evidence/attaching.h"
#include "store/history/change.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Somebody else may have been first.
void requireWaiting(TrayPages &pages, const KeptTrayPage &page)
{
    if (pages.find(page.id) != page || !page.isWaiting())
        throw ActionRefused(tr("this page of the tray was filed or dismissed already"),
                            page.page.originalName);
}

void requireNumber(Database &database, CaseId id)
{
    const auto number = CaseRecords(database).numberOf(id);
    if (!number)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    if (!*number)
        throw ActionRefused(tr("the case has no number yet, so nothing can have come back for it"),
                            QString::number(id.value()));
}

} // namespace

std::optional<KeptTrayPage> TrayActions::add(const NewTrayPage &page)
{
    Change change(m_store,
                  u"put into the tray"_s); // until it ends no other desk puts anything there
    TrayPages tray(m_store.database());
    if (tray.waits(page.scannedSha256, page.page))
        return std::nullopt;
    requireEvidenceFile(m_store, page.kept.file);
    const TrayPage kept{page.kept.file.sha256,
                        page.kept.file.bytes,
                        page.kept.kind,
                        keptName(page.originalName),
                        page.scannedSha256,
                        page.page,
                        m_today,
                        page.source,
                        page.reason,
                        {}};
    KeptTrayPage added = tray.add(change, kept, page.proposed);
    change.commit();
    return added;
}

std::vector<KeptAttachment> TrayActions::file(const std::vector<KeptTrayPage> &pages, CaseId id,
                                              const std::optional<QString> &label)
{
    std::vector<NewAttachment> added;
    for (const KeptTrayPage &each : pages) {
        const TrayPage &page = each.page;
        added.push_back({{{page.sha256, page.bytes}, page.kind},
                         label,
                         page.receivedOn,
                         page.source,
                         page.originalName,
                         {{page.scannedSha256, page.page}}});
    }
    EvidenceActions(m_store, m_today).require(label, {});
    Change change(m_store, u"file from the tray"_s);
    TrayPages tray(m_store.database());
    for (const KeptTrayPage &each : pages)
        requireWaiting(tray, each);
    requireNumber(m_store.database(), id);
    std::vector<KeptAttachment> done = attachInChange(change, m_store, id, added);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        KeptTrayPage after = pages[at];
        after.attachment = done[at].id;
        if (!tray.replace(change, pages[at], after))
            requireWaiting(tray, after);
    }
    change.commit();
    return done;
}

KeptTrayPage TrayActions::dismiss(const KeptTrayPage &page, const QString &reason)
{
    if (isBlank(reason))
        throw ActionRefused(recordFinding(u"dismissed"_s, tr("This needs a reason; say why.")));
    if (const auto problem = unstorable(reason))
        throw ActionRefused(recordFinding(u"dismissed"_s, problem->reason));
    Change change(m_store, u"dismiss from the tray: "_s + reason);
    TrayPages tray(m_store.database());
    requireWaiting(tray, page);
    KeptTrayPage after = page;
    after.page.dismissed = reason;
    const auto dismissed = tray.replace(change, page, after);
    if (!dismissed)
        requireWaiting(tray, after);
    change.commit();
    return dismissed.value_or(after);
}

} // namespace noticedesk
