// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"
#include "domain/incident.h"
#include "store/cases/caserecord.h"
#include "store/directory/directory.h"

#include <QObject>

#include <exception>
#include <map>
#include <optional>
#include <vector>

namespace noticedesk
{

class CaseTab;
class CaseTabs;
enum class Saving;
struct Desk;
struct TakenBackDrafts;

/// Drafts that are to be deleted, and the incident that was added with them, if one was.
struct UnwantedDrafts
{
    std::vector<CaseId> ids;
    std::optional<Stored<Incident>> incident = {};
    /// Where a step is undone that has made them: as it left them. Those that were changed since
    /// stay.
    std::map<CaseId, int> revisions = {};
};

/// Deletes drafts in the store, closes their tabs when they are gone, and offers to undo it, and to
/// undo that again.
class DraftDeleting final : public QObject
{
    Q_OBJECT

public:
    DraftDeleting(Desk &desk, CaseTabs &tabs);

    void deleteDrafts(const UnwantedDrafts &unwanted);
    /// That of a tab, also if it is not in the store yet and so has no id of its own.
    void deleteDraft(CaseTab &tab);

Q_SIGNALS:
    void announced(const QString &sentence);
    void offered(const QString &sentence, const noticedesk::Offers &offers);
    /// These drafts are no longer in the store, or are in it again.
    void draftsDeleted(const std::vector<noticedesk::CaseId> &ids);
    void draftsPutBack(const std::vector<noticedesk::CaseId> &ids);

private:
    /// All of them, as soon as what is typed in one of their tabs is kept; none of them if it
    /// cannot be kept now, or more is typed there.
    void deleteWhenKept(const UnwantedDrafts &unwanted, CaseTab &tab);
    void savingChanged(CaseTab &tab, Saving saving, const QString &why);
    /// Nothing more is typed into what is being deleted.
    void freezeTabs(const std::vector<CaseId> &ids, bool isFrozen);
    void closeTabs(const std::vector<CaseId> &ids);
    void offerBack(const TakenBackDrafts &taken);
    void putBack(const TakenBackDrafts &taken);
    void tellBack(const UnwantedDrafts &back);
    void failed(const std::exception_ptr &error);
    void tellNotDone(const QString &why);

    Desk &m_desk;
    CaseTabs &m_tabs;
    /// What is deleted when that which is typed in a tab is kept.
    std::map<const CaseTab *, UnwantedDrafts> m_awaited;
};

} // namespace noticedesk
