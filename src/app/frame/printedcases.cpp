// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/printedcases.h"

#include "app/text/casehistory.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/cases/issuedpapers.h"
#include "store/database/snapshot.h"

namespace noticedesk
{

PrintedCases readForPrinting(Database &database, const std::vector<CaseId> &ids)
{
    const Snapshot snapshot(database);
    CaseRecords records(database);
    IssuedPapers papers(database);
    PrintedCases read;
    for (const CaseId id : ids) {
        const auto record = records.find(id);
        if (!record)
            continue;
        PrintCase printed;
        printed.file = record->file;
        printed.name = caseName(printed.file.number ? printed.file.number->toString()
                                                    : noticedesk::tr("draft"),
                                printed.file.notice.target.name.value_or(QString()));
        for (const IssuedSheet &sheet : record->sheets) {
            if (const auto pdf = papers.find({id, sheet.noticeRevision, sheet.sheet}))
                printed.originals.emplace(sheet.noticeRevision, *pdf);
        }
        printed.history = historyOfCase(database, id);
        read.ids.push_back(id);
        read.cases.push_back(std::move(printed));
    }
    return read;
}

} // namespace noticedesk
