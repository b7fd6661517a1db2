// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/keptnotices.h"

#include "app/case/actionrules.h"
#include "app/case/typedcase.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/frame/openedcase.h"
#include "store/cases/caseactions.h"

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

} // namespace

void storeKeptNotices(Desk &desk, QObject *context, const std::function<void(CaseId)> &stored)
{
    if (!desk.store.isOnServer())
        return;
    desk.store.keepHere(
        context, [](WorkingCopies &copies) { return copies.all(); },
        [&desk, context, stored](const std::vector<WorkingCopy> &copies) {
            for (const WorkingCopy &copy : copies) {
                if (copy.id.value() < 0)
                    storeNotice(desk, context, copy, stored);
            }
        });
}

} // namespace noticedesk
