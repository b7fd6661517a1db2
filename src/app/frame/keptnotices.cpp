// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/keptnotices.h"

#include "app/case/actionrules.h"
#include "app/case/typedcase.h"
#include "app/case/typedkeeping.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/frame/openedcase.h"
#include "store/cases/caseactions.h"
#include "store/cases/caserecords.h"

namespace noticedesk
{

namespace
{

void storeNotice(Desk &desk, QObject *context, const WorkingCopy &copy,
                 const std::function<void(CaseId)> &stored)
{
    const auto typed = typedCaseFrom(copy.content);
    if (!typed) {
        tellUnreadable(copy.content, desk.prompt);
        return;
    }
    desk.store.write(
        context,
        [notice = typed->file.notice, rules = rulesForAction(desk)](Store &store) {
            CaseFile file;
            file.notice = notice;
            return CaseActions(store, rules.context()).addDraft(file);
        },
        [&desk, context, copy, stored](const CaseRecord &draft) {
            desk.store.keepHere(
                context,
                [copy, draft](WorkingCopies &copies) {
                    copies.save({draft.id, draft.revision, copy.content, {}, {}});
                    copies.remove(copy.id);
                },
                [id = draft.id, stored] { stored(id); });
        });
}

/// What became of a draft's copy.
struct StoredTyping
{
    std::optional<CaseRecord> record; ///< nothing if the server does not want it
    bool isHeldBack = false;          ///< somebody else has changed the draft
};

StoredTyping storeTyping(Store &store, const WorkingCopy &copy, const CaseFile &typed,
                         const ActionRules &rules)
{
    const auto record = CaseRecords(store.database()).find(copy.id);
    if (!record || record->file.number)
        return {}; // what is typed about an issued notice waits for its user
    if (record->revision != copy.revision)
        return {std::nullopt, record->revision > copy.revision};
    if (record->file.notice == typed.notice)
        return {record};
    CaseFile draft = record->file;
    draft.notice = typed.notice;
    return {CaseActions(store, rules.context()).saveDraft({copy.id, copy.revision, {}}, draft)};
}

void storeDraft(Desk &desk, QObject *context, const WorkingCopy &copy,
                const std::function<void(CaseId)> &show)
{
    const auto typed = typedCaseFrom(copy.content);
    if (!typed)
        return; // told when the draft is opened
    desk.store.write(
        context,
        [copy, typed = typed->file, rules = rulesForAction(desk)](Store &store) {
            return storeTyping(store, copy, typed, rules);
        },
        [&desk, context, copy, typed = *typed, show](const StoredTyping &stored) {
            if (stored.isHeldBack)
                show(copy.id);
            if (!stored.record)
                return;
            desk.store.keepHere(
                context,
                [record = *stored.record, typed](const WorkingCopies &copies) {
                    keepBeside(copies, record.id, record, typed, std::nullopt);
                },
                [] {});
        });
}

} // namespace

void storeKeptNotices(Desk &desk, QObject *context, const KeptNoticeHandlers &handlers)
{
    if (!desk.store.isOnServer())
        return;
    desk.store.keepHere(
        context, [](WorkingCopies &copies) { return copies.all(); },
        [&desk, context, handlers](const std::vector<WorkingCopy> &copies) {
            for (const WorkingCopy &copy : copies) {
                if (handlers.isOpen(copy.id))
                    continue;
                if (copy.id.value() < 0)
                    storeNotice(desk, context, copy, handlers.show);
                else
                    storeDraft(desk, context, copy, handlers.show);
            }
        });
}

} // namespace noticedesk
