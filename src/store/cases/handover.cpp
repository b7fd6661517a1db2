// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/handover.h"

#include "domain/casestate.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryrecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool canPass(const CaseRecord &record, const QString &from)
{
    return !record.purge && !isClosed(record.file) &&
           record.file.officer.value_or(QString()) == from;
}

} // namespace

HandOver handOver(Store &store, const QString &from, const QString &to,
                  const std::vector<CaseId> &cases)
{
    if (from == to)
        throw ActionRefused(tr("the cases are with this officer already"), to);
    Change change(store, u"hand over"_s);
    if (!DirectoryRecords<Officer>(store.database()).findBy(u"name"_s, to))
        throw ActionRefused(tr("this is no officer of the office; add the officer first"), to);
    CaseWriter writer(change);
    HandOver result;
    for (const CaseId id : cases) {
        const auto record = writer.records().find(id);
        if (!record || !canPass(*record, from)) {
            result.left.push_back(id);
            continue;
        }
        CaseFile file = record->file;
        file.officer = to;
        result.moved.push_back(writer.replace(*record, file));
    }
    if (!result.moved.empty())
        change.commit();
    return result;
}

} // namespace noticedesk
