// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"
#include "store/cases/caserecord.h"

#include <QObject>

#include <exception>
#include <map>
#include <vector>

namespace noticedesk
{

class CaseTab;
class CaseTabs;
struct DeletedDraft;
struct Desk;

/// Deletes drafts in the store, whose tabs are closed before, and offers to undo it.
class DraftDeleting final : public QObject
{
    Q_OBJECT

public:
    DraftDeleting(Desk &desk, CaseTabs &tabs);

    void deleteDrafts(const std::vector<CaseId> &ids);

Q_SIGNALS:
    void announced(const QString &sentence);
    void offered(const QString &sentence, const noticedesk::Offers &offers);

private:
    /// All of them, as soon as what is typed in one of their tabs is kept.
    void deleteWhenKept(const std::vector<CaseId> &ids, CaseTab &tab);
    void offerBack(const std::vector<DeletedDraft> &deleted);
    void failed(const std::exception_ptr &error);
    void tellNotDone(const QString &why);

    Desk &m_desk;
    CaseTabs &m_tabs;
    /// What is deleted when that which is typed in a tab is kept.
    std::map<const CaseTab *, std::vector<CaseId>> m_awaited;
};

} // namespace noticedesk
