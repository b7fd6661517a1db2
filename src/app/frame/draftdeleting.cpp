// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/draftdeleting.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/frame/casetabs.h"
#include "app/widgets/composition.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/draftdeletion.h"

#include <algorithm>

namespace noticedesk
{

DraftDeleting::DraftDeleting(Desk &desk, CaseTabs &tabs)
    : QObject(&tabs), m_desk(desk), m_tabs(tabs)
{
}

void DraftDeleting::deleteDrafts(const std::vector<CaseId> &ids)
{
    if (ids.empty())
        return;
    commitComposition();
    // What is typed comes back with the draft: it is kept first, and then nothing more is typed.
    for (const CaseId id : ids) {
        CaseTab *tab = m_tabs.tabOf(id);
        if (tab && !tab->isDraft()) {
            tellNotDone(noticedesk::tr("only drafts can be deleted; a case with a number can be "
                                       "withdrawn"));
            return;
        }
        if (tab && !tab->keepNow()) {
            deleteWhenKept(ids, *tab);
            return;
        }
    }
    for (const CaseId id : ids) {
        if (CaseTab *tab = m_tabs.tabOf(id))
            m_tabs.removePage(tab);
    }
    std::vector<CaseId> stored = ids;
    std::erase(stored, CaseId(0)); // nothing was typed into it yet
    if (stored.empty())
        return;
    m_desk.store.write(
        this, [stored](Store &store) { return noticedesk::deleteDrafts(store, stored); },
        [this](const std::vector<DeletedDraft> &deleted) { offerBack(deleted); },
        [this](const std::exception_ptr &error) { failed(error); });
}

void DraftDeleting::deleteWhenKept(const std::vector<CaseId> &ids, CaseTab &tab)
{
    connect(&tab, &CaseTab::savingChanged, this,
            [this, tab = &tab, before = tab.id()](Saving saving) {
                if (saving != Saving::Saved || !tab->isKept() || !m_awaited.contains(tab))
                    return;
                std::vector<CaseId> wanted = m_awaited.extract(tab).mapped();
                std::ranges::replace(wanted, before, tab->id()); // it may be in the store only now
                deleteDrafts(wanted);
            });
    connect(&tab, &QObject::destroyed, this, [this, tab = &tab] { m_awaited.erase(tab); });
    m_awaited.insert_or_assign(&tab, ids);
}

void DraftDeleting::offerBack(const std::vector<DeletedDraft> &deleted)
{
    const QString name = deleted.front().record.file.notice.target.name.value_or(
        noticedesk::tr("(no organisation yet)"));
    const QString sentence =
        deleted.size() == 1
            ? sentenceWith(noticedesk::tr("The draft was deleted: %1"), name)
            : noticedesk::tr("%1 drafts were deleted.").arg(QString::number(deleted.size()));
    Q_EMIT offered(sentence,
                   {{noticedesk::tr("Undo the deletion (&Z)"), [this, deleted] {
                         m_desk.store.write(
                             this, [deleted](Store &store) { putDraftsBack(store, deleted); },
                             [this, id = deleted.front().record.id, count = deleted.size()] {
                                 if (count == 1)
                                     m_tabs.openCase(id);
                                 Q_EMIT announced(noticedesk::tr("What was deleted is back."));
                             },
                             [this](const std::exception_ptr &error) { failed(error); });
                     }}});
}

void DraftDeleting::failed(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const ActionRefused &refusal) {
        tellNotDone(refusal.message());
    } catch (...) {
        m_desk.prompt.tell(error);
    }
}

void DraftDeleting::tellNotDone(const QString &why)
{
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), why));
}

} // namespace noticedesk

#include "draftdeleting.moc"
