// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/attaching.h"

#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/attachments.h"
#include "store/cases/caserecords.h"
#include "store/evidence/serverevidence.h"
#include "store/evidence/takenpages.h"
#include "store/history/change.h"
#include "store/postgres/serveraddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void requireEvidenceFile(Store &store, const EvidenceFile &file)
{
    const EvidenceFolder folder = EvidenceFolder::ofStore(store.path());
    const bool isThere = isServerAddress(store.path())
                             ? ServerEvidence(store.database()).holds(file)
                             : folder.holds(file);
    if (!isThere)
        throw StoreError(tr("the file of this attachment is missing"), folder.pathOf(file.sha256));
}

std::vector<KeptAttachment> attachInChange(Change &change, Store &store, CaseId id,
                                           const std::vector<NewAttachment> &added)
{
    const auto record = CaseRecords(store.database()).find(id);
    if (!record)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    refusePurged(*record);
    int last = lastAttachment(record->attachments);
    if (last + static_cast<qsizetype>(added.size()) > mostAttachments)
        throw ActionRefused(recordFinding(u"number"_s, tr("A case has 999 attachments at most.")));
    Attachments attachments(store.database());
    std::vector<KeptAttachment> done;
    for (const NewAttachment &each : added) {
        const EvidenceFile &file = each.kept.file;
        requireEvidenceFile(store, file);
        ++last;
        done.push_back({attachments.nextId(),
                        1,
                        id,
                        {last,
                         last,
                         file.sha256,
                         file.bytes,
                         each.kept.kind,
                         each.label,
                         each.receivedOn,
                         each.source,
                         keptName(each.originalName),
                         {}}});
        attachments.add(change, done.back());
        TakenPages(store.database()).add(done.back().id, each.pages);
    }
    return done;
}

} // namespace noticedesk
