// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/draftmaking.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isSameList(const GroupedList &one, const GroupedList &other)
{
    const auto isSame = [](const OrganizationEntries &left, const OrganizationEntries &right) {
        return left.organization.id == right.organization.id &&
               left.organization.revision == right.organization.revision &&
               left.entries.size() == right.entries.size();
    };
    return one.setAside == other.setAside &&
           std::equal(one.organizations.begin(), one.organizations.end(),
                      other.organizations.begin(), other.organizations.end(), isSame);
}

} // namespace

IncidentDrafts makeDrafts(Store &store, const ListQuestion &question, const GroupedList &seen,
                          const NoticeTerms &terms, const QString &title)
{
    const GroupedList list = answerTo(question, store.database());
    if (!isSameList(list, seen))
        throw Error(noticedesk::tr("the store has changed meanwhile; look at the counts again"));
    Incident incident = incidentOf(list, title);
    if (question.incident) {
        const auto kept = Directory<Incident>::find(store.database(), *question.incident);
        if (!kept)
            throw Error(noticedesk::tr("there is no such incident any more"));
        incident = kept->record;
    } else {
        for (const auto &each : Directory<Incident>::all(store.database())) {
            if (each.record.title == title)
                throw Error(noticedesk::tr("there is an incident of this name already"));
        }
    }
    std::vector<CaseFile> drafts;
    for (const OrganizationEntries &each : list.organizations)
        drafts.push_back(draftFor(each, incident, terms));
    return question.incident ? addIncidentDrafts(store, *question.incident, drafts)
                             : addIncidentDrafts(store, incident, drafts);
}

} // namespace noticedesk
