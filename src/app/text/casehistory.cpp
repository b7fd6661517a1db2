// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/casehistory.h"

#include "domain/incident.h"
#include "store/directory/directory.h"
#include "store/history/history.h"

namespace noticedesk
{

IncidentTitles incidentTitles(Database &database)
{
    IncidentTitles titles;
    for (const Stored<Incident> &kept : Directory<Incident>::all(database))
        titles.insert(QString::number(kept.id.value()), kept.record.title);
    return titles;
}

std::vector<HistoryLine> historyOfCase(Database &database, CaseId id)
{
    return historyLines(History(database).of(caseSubject, id.value()), incidentTitles(database));
}

} // namespace noticedesk
