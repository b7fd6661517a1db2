// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/draftmaking.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <algorithm>
#include <utility>

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

[[noreturn]] void refuseChanged()
{
    throw Error(noticedesk::tr("the store has changed meanwhile; look at the counts again"));
}

/// The incident that is kept, or the new one.
Incident incidentFor(Database &database, const std::optional<Id<Incident>> &kept,
                     const GroupedList &list, const QString &title)
{
    if (kept) {
        auto found = Directory<Incident>::find(database, *kept);
        if (!found)
            throw Error(noticedesk::tr("there is no such incident any more"));
        return std::move(found->record);
    }
    for (const auto &each : Directory<Incident>::all(database)) {
        if (each.record.title == title)
            throw Error(noticedesk::tr("there is an incident of this name already"));
    }
    return incidentOf(list, title);
}

} // namespace

IncidentDrafts makeDrafts(Store &store, const ListQuestion &question, const GroupedList &seen,
                          const NoticeTerms &terms, const QString &title)
{
    const ListEntries entries =
        readEntries(*question.rows, columnsFrom(question.fields, *question.rows, question.name),
                    question.chosen);
    const auto make = [&] {
        const GroupedList list = groupedList(entries, store.database(), question.incident);
        if (!isSameList(list, seen))
            refuseChanged();
        const Incident incident = incidentFor(store.database(), question.incident, list, title);
        IncidentDraftFiles files{incident, {}};
        if (question.incident)
            files.incident = *question.incident;
        for (const OrganizationEntries &each : list.organizations)
            files.drafts.push_back(draftFor(each, incident, terms));
        return files;
    };
    auto made = addIncidentDrafts(store, make);
    if (!made)
        refuseChanged();
    return *std::move(made);
}

} // namespace noticedesk
