// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/caseviews.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class CaseListPage;
}

namespace noticedesk
{

class CaseTable;
class EmptyList;
struct Desk;
struct Organization;

/// 案件: all cases in a table, with saved views, filters and a search.
class CaseListPage final : public QWidget
{
    Q_OBJECT

public:
    CaseListPage(Desk &desk, QWidget *parent);
    ~CaseListPage() override;

    /// The view with this number, from 0; nothing happens beyond the last.
    void chooseView(int place);
    void search(const QString &words);
    /// Exactly these cases, in the order of the list. What no filter says of them is said above it,
    /// and holds until somebody takes that off or chooses a view.
    void showCases(const CaseListQuery &query);
    /// Only these cases in the same way, and what they are.
    void showOnly(const std::vector<CaseId> &ids, const QString &what);
    CaseTable &table() { return *m_table; }
    /// The cases that are chosen, in the list's order.
    std::vector<CaseId> chosenCases() const;
    /// The case before (-1) or after (1) another in the list.
    std::optional<CaseId> neighbourOf(CaseId id, int distance) const;
    CaseListModel &model() { return *m_model; }

Q_SIGNALS:
    /// The chosen cases are to be deleted, which only drafts can be.
    void deletionWanted(const std::vector<noticedesk::CaseId> &ids);
    void caseOpened(noticedesk::CaseId id);
    /// There is no case yet, and somebody wants to begin with one.
    void newNoticeWanted();
    void caseFilesWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareFilters();
    int placeOfAll() const;
    void renewViews();
    void showView(int place);
    /// An empty restriction is none.
    void showQuery(const CaseListQuery &query, const QString &restriction);
    void applyFilters();
    void showOfficers();
    void chooseState(const std::optional<CaseState> &state);
    void filterBy(const Organization &organization);
    void goToFound();
    void chooseFirst();
    void tellOfCount(qsizetype count);
    void tellNothingIsThere();
    void keepView();
    void removeView(int place);

    std::unique_ptr<Ui::CaseListPage> m_ui;
    Desk &m_desk;
    CaseTable *m_table;
    EmptyList *m_empty;
    CaseListModel *m_model;
    std::vector<CaseView> m_views;
    QTimer m_soon{this};
    CaseListQuery m_viewQuery;
    QString m_restriction;         ///< what is said of the list that no filter says
    std::optional<QString> m_code; ///< of the organisation that was chosen
    bool m_showing = false;
    bool m_goesToFirst = false; ///< when the cases that were searched for have come
};

} // namespace noticedesk
