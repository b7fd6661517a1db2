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

namespace noticedesk
{

namespace
{

std::vector<CaseId> idsOf(const TakenBackDrafts &taken)
{
    std::vector<CaseId> ids;
    for (const DeletedDraft &each : taken.drafts)
        ids.push_back(each.record.id);
    return ids;
}

/// What is said of drafts that were deleted, and of the incident that was added with them.
QString sentenceOnDeleted(const TakenBackDrafts &taken)
{
    const QString count = QString::number(taken.drafts.size());
    if (taken.incident) {
        switch (taken.incident->fate) {
        case IncidentFate::Removed:
            return noticedesk::tr("Drafts that were deleted: %1. The incident that was recorded "
                                  "with them was deleted, too.")
                .arg(count);
        case IncidentFate::Changed:
            return noticedesk::tr("Drafts that were deleted: %1. The incident that was recorded "
                                  "with them stays, for somebody has changed it meanwhile.")
                .arg(count);
        case IncidentFate::Used:
            return noticedesk::tr("Drafts that were deleted: %1. The incident that was recorded "
                                  "with them stays, for another case belongs to it.")
                .arg(count);
        case IncidentFate::Gone:
            break;
        }
    }
    const QString name = taken.drafts.front().record.file.notice.target.name.value_or(
        noticedesk::tr("(no organisation yet)"));
    return taken.drafts.size() == 1
               ? sentenceWith(noticedesk::tr("The draft was deleted: %1"), name)
               : noticedesk::tr("%1 drafts were deleted.").arg(count);
}

QString sentenceOn(const TakenBackDrafts &taken)
{
    QString deleted =
        taken.incident || !taken.drafts.empty() ? sentenceOnDeleted(taken) : QString();
    if (taken.changed == 0)
        return deleted;
    const QString stay =
        noticedesk::tr("Drafts that stay, for somebody has changed them meanwhile: %1")
            .arg(QString::number(taken.changed));
    return deleted.isEmpty() ? stay : QString(deleted + u' ' + stay);
}

} // namespace

DraftDeleting::DraftDeleting(Desk &desk, CaseTabs &tabs)
    : QObject(&tabs), m_desk(desk), m_tabs(tabs)
{
}

void DraftDeleting::deleteDrafts(const UnwantedDrafts &unwanted)
{
    if (unwanted.ids.empty())
        return;
    commitComposition();
    // What is typed comes back with the draft: it is kept first, and then nothing more is typed.
    for (const CaseId id : unwanted.ids) {
        CaseTab *tab = m_tabs.tabOf(id);
        if (tab && !tab->isDraft()) {
            tellNotDone(noticedesk::tr("only drafts can be deleted; a case with a number can be "
                                       "withdrawn"));
            return;
        }
        if (tab && !tab->keepNow()) {
            deleteWhenKept(unwanted, *tab);
            return;
        }
    }
    freezeTabs(unwanted.ids, true);
    m_desk.store.write(
        this,
        [unwanted](Store &store) {
            return unwanted.revisions.empty()
                       ? TakenBackDrafts{noticedesk::deleteDrafts(store, unwanted.ids), {}}
                       : takeBackDrafts(store, unwanted.revisions, unwanted.incident);
        },
        [this, ids = unwanted.ids](const TakenBackDrafts &taken) {
            closeTabs(idsOf(taken));
            freezeTabs(ids, false); // of those that stay
            offerBack(taken);
        },
        [this, ids = unwanted.ids](const std::exception_ptr &error) {
            freezeTabs(ids, false);
            failed(error);
        });
}

void DraftDeleting::freezeTabs(const std::vector<CaseId> &ids, bool isFrozen)
{
    for (const CaseId id : ids) {
        if (CaseTab *tab = m_tabs.tabOf(id))
            tab->setFrozen(isFrozen);
    }
}

void DraftDeleting::closeTabs(const std::vector<CaseId> &ids)
{
    for (const CaseId id : ids) {
        if (CaseTab *tab = m_tabs.tabOf(id))
            m_tabs.removePage(tab);
    }
}

void DraftDeleting::deleteDraft(CaseTab &tab)
{
    commitComposition();
    if (tab.id() != CaseId(0))
        deleteDrafts({{tab.id()}});
    else if (!tab.keepNow())
        deleteWhenKept({}, tab);
    else
        m_tabs.removePage(&tab); // nothing was typed into it yet
}

void DraftDeleting::deleteWhenKept(const UnwantedDrafts &unwanted, CaseTab &tab)
{
    if (!m_awaited.contains(&tab)) {
        connect(&tab, &CaseTab::savingChanged, this,
                [this, tab = &tab](Saving saving, const QString &why) {
                    savingChanged(*tab, saving, why);
                });
        connect(&tab, &QObject::destroyed, this, [this, tab = &tab] { m_awaited.erase(tab); });
    }
    m_awaited.insert_or_assign(&tab, unwanted);
}

void DraftDeleting::savingChanged(CaseTab &tab, Saving saving, const QString &why)
{
    if (saving == Saving::Saved && !tab.isKept())
        return;
    disconnect(&tab, nullptr, this, nullptr);
    const UnwantedDrafts unwanted = m_awaited.extract(&tab).mapped();
    if (saving == Saving::Typing)
        tellNotDone(noticedesk::tr("the draft was changed meanwhile"));
    else if (saving != Saving::Saved)
        tellNotDone(why);
    else if (unwanted.ids.empty())
        deleteDraft(tab); // it may be in the store only now
    else
        deleteDrafts(unwanted);
}

void DraftDeleting::offerBack(const TakenBackDrafts &taken)
{
    if (taken.drafts.empty() && taken.changed > 0) {
        Q_EMIT announced(sentenceOn(taken));
        return;
    }
    Q_EMIT draftsDeleted(idsOf(taken));
    Q_EMIT offered(sentenceOn(taken),
                   {{noticedesk::tr("Undo the deletion (&Z)"), [this, taken] { putBack(taken); }}});
}

void DraftDeleting::putBack(const TakenBackDrafts &taken)
{
    m_desk.store.write(
        this,
        [taken](Store &store) {
            UnwantedDrafts back{idsOf(taken)};
            const DraftsPutBack kept = taken.incident
                                           ? putIncidentDraftsBack(store, taken)
                                           : DraftsPutBack{putDraftsBack(store, taken.drafts), {}};
            back.incident = kept.incident;
            back.revisions = kept.drafts;
            return back;
        },
        [this](const UnwantedDrafts &back) { tellBack(back); },
        [this](const std::exception_ptr &error) { failed(error); });
}

void DraftDeleting::tellBack(const UnwantedDrafts &back)
{
    Q_EMIT draftsPutBack(back.ids);
    if (back.ids.size() == 1)
        m_tabs.openCase(back.ids.front());
    Q_EMIT offered(noticedesk::tr("What was deleted is back."),
                   {{noticedesk::tr("Undo (&Z)"), [this, back] { deleteDrafts(back); }}});
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
