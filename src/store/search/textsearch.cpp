// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/textsearch.h"

#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

CaseTexts textsOf(const Database &database, CaseId id)
{
    const auto texts =
        firstRowOf(database, u"SELECT number, organization, texts FROM case_texts WHERE id = ?"_s,
                   {id.value()}, [id](const Query &row) {
                       return CaseTexts{id, row.value(0).toString(), row.value(1).toString(),
                                        row.value(2).toString()};
                   });
    if (!texts)
        refuseStored(u"case_texts %1"_s.arg(id.value()));
    return *texts;
}

} // namespace noticedesk
