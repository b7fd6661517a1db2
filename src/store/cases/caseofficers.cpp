// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseofficers.h"

#include "store/database/query.h"
#include "store/directory/directoryrecords.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

std::map<QString, qint64> openCasesByOfficer(Database &database)
{
    std::map<QString, qint64> cases;
    forEachRow(
        database, u"SELECT officer, count(*) FROM case_list WHERE closed = 0 GROUP BY officer"_s,
        {}, [&](const Query &row) { cases[row.value(0).toString()] = row.value(1).toLongLong(); });
    return cases;
}

CaseFile withKnownOfficer(Store &store, CaseFile reopened)
{
    DirectoryRecords<Officer> officers(store.database());
    if (!reopened.officer || officers.findBy(u"name"_s, *reopened.officer))
        return reopened;
    reopened.officer.reset();
    return withOfficer(store, reopened);
}

CaseFile withOfficer(Store &store, CaseFile draft)
{
    if (draft.officer)
        return draft;
    const auto officer =
        DirectoryRecords<Officer>(store.database()).findBy(u"account"_s, store.author().user);
    if (officer)
        draft.officer = officer->record.name;
    return draft;
}

} // namespace noticedesk
