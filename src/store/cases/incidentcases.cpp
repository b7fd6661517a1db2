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

IncidentDrafts addDrafts(Store &store, Change &change, Id<Incident> incident,
                         const std::vector<CaseFile> &drafts)
{
    CaseWriter writer(change);
    IncidentDrafts added{incident, {}};
    for (const CaseFile &file : drafts) {
        requireDraft(file);
        added.drafts.push_back(writer.addUndrawn(withOfficer(store, file), incident));
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
    if (!DirectoryRecords<Incident>(store.database()).find(incident))
        throw ActionRefused(tr("there is no such incident"), {});
    return addDrafts(store, change, incident, drafts);
}

IncidentDrafts addIncidentDrafts(Store &store, const Incident &incident,
                                 const std::vector<CaseFile> &drafts)
{
    if (const auto found = recordFindings(incident); !found.empty())
        throw ActionRefused(found.front());
    Change change(store, incidentDraftsAction());
    const Id<Incident> id = DirectoryRecords<Incident>(store.database()).add(change, incident);
    return addDrafts(store, change, id, drafts);
}

} // namespace noticedesk
