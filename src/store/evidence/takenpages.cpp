// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/takenpages.h"

#include "store/database/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void TakenPages::add(Id<Attachment> id, const std::vector<PageOfFile> &pages)
{
    for (const PageOfFile &page : pages)
        m_database.run(u"INSERT INTO attachment_pages (sha256, page, attachment_id)"
                       " VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                       {page.sha256, page.page, id.value()});
}

std::vector<CaseId> TakenPages::casesWith(const PageOfFile &page)
{
    return rowsOf(m_database,
                  u"SELECT case_id FROM attachments WHERE sha256 = ? AND struck_out IS NULL"
                  " UNION SELECT case_id FROM attachments"
                  " JOIN attachment_pages ON attachment_id = id"
                  " WHERE attachment_pages.sha256 = ? AND page = ? AND struck_out IS NULL"
                  " ORDER BY case_id"_s,
                  {page.sha256, page.sha256, page.page}, idFrom<CaseFile>);
}

bool TakenPages::has(CaseId id, const std::vector<PageOfFile> &pages)
{
    return std::all_of(pages.begin(), pages.end(), [&](const PageOfFile &page) {
        const auto cases = casesWith(page);
        return std::find(cases.begin(), cases.end(), id) != cases.end();
    });
}

} // namespace noticedesk
