// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"
#include "store/cases/caserecord.h"

#include <QObject>

#include <exception>
#include <set>
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
    void deleteWhenKept(CaseTab &tab);
    void offerBack(const std::vector<DeletedDraft> &deleted);
    void failed(const std::exception_ptr &error);
    void tellNotDone(const QString &why);

    Desk &m_desk;
    CaseTabs &m_tabs;
    std::set<const CaseTab *> m_awaited; ///< deleted when what is typed in them is kept
};

} // namespace noticedesk
