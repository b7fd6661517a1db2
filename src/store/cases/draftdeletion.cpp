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

std::vector<CaseRecord> draftsFor(CaseRecords &records, const std::vector<CaseId> &ids)
{
    std::vector<CaseRecord> drafts;
    drafts.reserve(ids.size());
    for (const CaseId id : ids)
        drafts.push_back(draftFor(records, id));
    return drafts;
}

std::vector<DeletedDraft> deleteAll(Change &change, const std::vector<CaseRecord> &drafts)
{
    CaseWriter writer(change);
    DirectoryRecords<Incident> incidents(change.database());
    std::vector<DeletedDraft> deleted;
    for (const CaseRecord &record : drafts) {
        deleted.push_back({record, findWorkingCopy(change.database(), record.id)});
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

DraftRevisions putAllBack(Change &change, const std::vector<DeletedDraft> &deleted)
{
    DraftRevisions back;
    CaseWriter writer(change);
    DirectoryRecords<Incident> incidents(change.database());
    for (const DeletedDraft &each : deleted) {
        if (writer.records().find(each.record.id))
            throw ActionRefused(tr("the draft is there already"), {});
        CaseRecord record = each.record;
        record.incident = incidentOf(each, incidents);
        back.emplace(record.id, writer.putBack(record).revision);
        if (each.typed)
            writeWorkingCopy(change.database(), *each.typed);
    }
    return back;
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
    CaseRecords records(change.database());
    std::vector<DeletedDraft> deleted = deleteAll(change, draftsFor(records, ids));
    change.commit();
    keepFilesOf(deleted, store);
    return deleted;
}

TakenBackDrafts takeBackDrafts(Store &store, const DraftRevisions &made,
                               const std::optional<Stored<Incident>> &added)
{
    Change change(store, added ? u"take back notices of an incident"_s : u"delete draft"_s);
    CaseRecords records(change.database());
    std::vector<CaseRecord> drafts;
    for (const auto &[id, revision] : made) {
        CaseRecord draft = draftFor(records, id);
        if (draft.revision == revision)
            drafts.push_back(std::move(draft));
    }
    TakenBackDrafts taken{deleteAll(change, drafts), {}};
    taken.changed = static_cast<qint64>(made.size() - drafts.size());
    if (added)
        taken.incident = TakenIncident{*added, removeIfUnused(change, *added)};
    change.commit();
    keepFilesOf(taken.drafts, store);
    return taken;
}

DraftRevisions putDraftsBack(Store &store, const std::vector<DeletedDraft> &deleted)
{
    Change change(store, u"put draft back"_s);
    DraftRevisions back = putAllBack(change, deleted);
    change.commit();
    return back;
}

DraftsPutBack putIncidentDraftsBack(Store &store, const TakenBackDrafts &taken)
{
    Change change(store, u"put notices of an incident back"_s);
    if (!taken.incident || taken.incident->fate != IncidentFate::Removed) {
        DraftsPutBack back{putAllBack(change, taken.drafts), {}};
        change.commit();
        if (taken.incident)
            back.incident = taken.incident->added;
        return back;
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
    DraftsPutBack back{putAllBack(change, drafts), {}};
    if (!another)
        back.incident = incidents.find(id);
    change.commit();
    return back;
}

} // namespace noticedesk
