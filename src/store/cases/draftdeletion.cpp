// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/draftdeletion.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "store/cases/actionrefused.h"
#include "store/cases/casewriter.h"
#include "store/evidence/evidencefolder.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CaseRecord draftFor(CaseRecords &records, CaseId id)
{
    const auto record = records.find(id);
    if (!record)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    refusePurged(*record);
    if (record->file.number || !record->sheets.empty())
        throw ActionRefused(
            tr("the notice was issued; a case with a number can be withdrawn, not deleted"),
            record->file.number ? record->file.number->toString() : QString());
    return *record;
}

} // namespace

std::vector<DeletedDraft> deleteDrafts(Store &store, const std::vector<CaseId> &ids)
{
    Change change(store, u"delete draft"_s);
    CaseWriter writer(change);
    std::vector<DeletedDraft> deleted;
    for (const CaseId id : ids) {
        deleted.push_back({draftFor(writer.records(), id), findWorkingCopy(store.database(), id)});
        writer.remove(deleted.back().record);
    }
    change.commit();
    // Whoever puts a draft back needs its files: only what nobody missed for a day is removed.
    for (const DeletedDraft &draft : deleted) {
        for (const KeptAttachment &kept : draft.record.attachments)
            renewTime(EvidenceFolder::ofStore(store.path()).pathOf(kept.attachment.sha256));
    }
    return deleted;
}

void putDraftsBack(Store &store, const std::vector<DeletedDraft> &deleted)
{
    Change change(store, u"put draft back"_s);
    CaseWriter writer(change);
    for (const DeletedDraft &each : deleted) {
        if (writer.records().find(each.record.id))
            throw ActionRefused(tr("the draft is there already"), {});
        writer.putBack(each.record);
        if (each.typed)
            writeWorkingCopy(store.database(), *each.typed);
    }
    change.commit();
}

} // namespace noticedesk
