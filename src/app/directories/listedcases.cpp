// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/listedcases.h"

#include "domain/tr.h"
#include "store/database/transaction.h"

namespace noticedesk
{

QString shownNumber(const CaseListRow &row)
{
    return row.number ? row.number->toString() : noticedesk::tr("draft");
}

std::vector<CaseListRow> casesOf(Database &database, const CaseListQuery &query)
{
    const Snapshot snapshot(database);
    CaseList list(database);
    return list.rows(list.ids(query));
}

} // namespace noticedesk
