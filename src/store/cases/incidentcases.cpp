// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/incidentcases.h"

#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseofficers.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryrecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString incidentDraftsAction()
{
    return u"draft notices of an incident"_s;
}

void requireDraft(const CaseFile &file)
{
    CaseFile onlyDraft;
    onlyDraft.notice = file.notice;
    onlyDraft.notes = file.notes;
    onlyDraft.officer = file.officer;
    if (onlyDraft != file)
        throw ActionRefused(tr("a draft has a notice and nothing else yet"), {});
}

/// Of an incident in the store, which it is added to if it is not kept yet.
IncidentDrafts draftsOf(Change &change, const std::variant<Id<Incident>, Incident> &incident)
{
    DirectoryRecords<Incident> records(change.database());
    if (const auto *kept = std::get_if<Id<Incident>>(&incident)) {
        if (!records.find(*kept))
            throw ActionRefused(tr("there is no such incident"), {});
        return {*kept, {}, {}};
    }
    const Incident &added = std::get<Incident>(incident);
    if (const auto found = recordFindings(added); !found.empty())
        throw ActionRefused(found.front());
    const Id<Incident> id = records.add(change, added);
    return {id, {}, records.find(id)};
}

IncidentDrafts addDrafts(Store &store, Change &change,
                         const std::variant<Id<Incident>, Incident> &incident,
                         const std::vector<CaseFile> &drafts)
{
    IncidentDrafts added = draftsOf(change, incident);
    CaseWriter writer(change);
    for (const CaseFile &file : drafts) {
        requireDraft(file);
        added.drafts.push_back(writer.addUndrawn(withOfficer(store, file), added.incident));
    }
    for (const CaseRecord &record : added.drafts)
        writer.draw(record);
    change.commit();
    return added;
}

} // namespace

IncidentDrafts addIncidentDrafts(Store &store, Id<Incident> incident,
                                 const std::vector<CaseFile> &drafts)
{
    Change change(store, incidentDraftsAction());
    return addDrafts(store, change, incident, drafts);
}

IncidentDrafts addIncidentDrafts(Store &store, const Incident &incident,
                                 const std::vector<CaseFile> &drafts)
{
    Change change(store, incidentDraftsAction());
    return addDrafts(store, change, incident, drafts);
}

std::optional<IncidentDrafts> addIncidentDrafts(Store &store,
                                                const std::function<IncidentDraftFiles()> &make)
{
    Change change(store, incidentDraftsAction());
    const IncidentDraftFiles made = make();
    if (made.drafts.empty())
        return std::nullopt;
    return addDrafts(store, change, made.incident, made.drafts);
}

} // namespace noticedesk
