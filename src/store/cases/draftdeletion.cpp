// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/draftdeletion.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "store/cases/actionrefused.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryrecords.h"
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

std::vector<DeletedDraft> deleteAll(Change &change, const std::vector<CaseId> &ids)
{
    CaseWriter writer(change);
    DirectoryRecords<Incident> incidents(change.database());
    std::vector<DeletedDraft> deleted;
    for (const CaseId id : ids) {
        deleted.push_back({draftFor(writer.records(), id), findWorkingCopy(change.database(), id)});
        CaseRecord &record = deleted.back().record;
        if (const auto incident = record.incident ? incidents.find(*record.incident) : std::nullopt)
            deleted.back().incidentTitle = incident->record.title;
        writer.remove(record);
    }
    return deleted;
}

/// Whoever puts a draft back needs its files: only what nobody missed for a day is removed.
void keepFilesOf(const std::vector<DeletedDraft> &deleted, const Store &store)
{
    for (const DeletedDraft &draft : deleted) {
        for (const KeptAttachment &kept : draft.record.attachments)
            renewTime(EvidenceFolder::ofStore(store.path()).pathOf(kept.attachment.sha256));
    }
}

std::optional<Id<Incident>> incidentNamed(DirectoryRecords<Incident> &incidents,
                                          const QString &title)
{
    for (const Stored<Incident> &each : incidents.all()) {
        if (each.record.title == title)
            return each.id;
    }
    return std::nullopt;
}

/// To which incident a draft comes back.
std::optional<Id<Incident>> incidentOf(const DeletedDraft &draft,
                                       DirectoryRecords<Incident> &incidents)
{
    if (!draft.record.incident || !draft.incidentTitle)
        return std::nullopt;
    const auto present = incidents.find(*draft.record.incident);
    return present && present->record.title == *draft.incidentTitle
               ? draft.record.incident
               : incidentNamed(incidents, *draft.incidentTitle);
}

void putAllBack(Change &change, const std::vector<DeletedDraft> &deleted)
{
    CaseWriter writer(change);
    DirectoryRecords<Incident> incidents(change.database());
    for (const DeletedDraft &each : deleted) {
        if (writer.records().find(each.record.id))
            throw ActionRefused(tr("the draft is there already"), {});
        CaseRecord record = each.record;
        record.incident = incidentOf(each, incidents);
        writer.putBack(record);
        if (each.typed)
            writeWorkingCopy(change.database(), *each.typed);
    }
}

/// When its own drafts are gone.
IncidentFate removeIfUnused(Change &change, const Stored<Incident> &added)
{
    DirectoryRecords<Incident> incidents(change.database());
    const auto present = incidents.find(added.id);
    // The id of one that is gone may have been given to another.
    if (!present || (present->revision == added.revision && present->record != added.record))
        return IncidentFate::Gone;
    if (!CaseRecords(change.database()).ofIncident(added.id).empty())
        return IncidentFate::Used;
    return incidents.remove(change, added) ? IncidentFate::Removed : IncidentFate::Changed;
}

} // namespace

std::vector<DeletedDraft> deleteDrafts(Store &store, const std::vector<CaseId> &ids)
{
    Change change(store, u"delete draft"_s);
    std::vector<DeletedDraft> deleted = deleteAll(change, ids);
    change.commit();
    keepFilesOf(deleted, store);
    return deleted;
}

TakenBackDrafts takeBackIncidentDrafts(Store &store, const std::vector<CaseId> &ids,
                                       const Stored<Incident> &added)
{
    Change change(store, u"take back notices of an incident"_s);
    TakenBackDrafts taken{deleteAll(change, ids), {}};
    taken.incident = TakenIncident{added, removeIfUnused(change, added)};
    change.commit();
    keepFilesOf(taken.drafts, store);
    return taken;
}

void putDraftsBack(Store &store, const std::vector<DeletedDraft> &deleted)
{
    Change change(store, u"put draft back"_s);
    putAllBack(change, deleted);
    change.commit();
}

std::optional<Stored<Incident>> putIncidentDraftsBack(Store &store, const TakenBackDrafts &taken)
{
    Change change(store, u"put notices of an incident back"_s);
    if (!taken.incident || taken.incident->fate != IncidentFate::Removed) {
        putAllBack(change, taken.drafts);
        change.commit();
        return taken.incident ? std::optional(taken.incident->added) : std::nullopt;
    }
    const Stored<Incident> &removed = taken.incident->added;
    DirectoryRecords<Incident> incidents(change.database());
    const auto another = incidentNamed(incidents, removed.record.title);
    const Id<Incident> id = another ? *another : incidents.add(change, removed.record);
    std::vector<DeletedDraft> drafts = taken.drafts;
    for (DeletedDraft &each : drafts) {
        if (each.record.incident == removed.id)
            each.record.incident = id;
    }
    putAllBack(change, drafts);
    auto added = another ? std::nullopt : incidents.find(id);
    change.commit();
    return added;
}

} // namespace noticedesk
