// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/caselistmodel.h"
#include "app/tables/savedlist.h"

#include <QTableView>

#include <memory>

class QMenu;
class QMimeData;

namespace noticedesk
{

struct Desk;

/// The list of cases: which columns it shows, in which order and width, is remembered. Several rows
/// can be chosen, opened, deleted and copied.
class CaseTable final : public QTableView
{
    Q_OBJECT

public:
    CaseTable(Desk &desk, QWidget *parent);
    ~CaseTable() override;

    CaseListModel &cases() { return *m_cases; }
    const CaseListModel &cases() const { return *m_cases; }
    /// The chosen ones, in the list's order.
    std::vector<CaseId> chosenCases() const;
    /// What else can be done with the chosen cases, in the context menu.
    void addContextActions(const QList<QAction *> &actions);
    /// Cases as a table of the columns in sight, for other programs.
    std::unique_ptr<QMimeData> tableOf(const std::vector<CaseListRow> &rows) const;
    /// All cases of the list as they are saved, with the columns in sight.
    SavedList savedList() const;
    /// Columns to be shown or hidden.
    void fillColumnMenu(QMenu *menu) const;
    /// Nobody types here: what is typed or composed is searched for. Going through the rows for it,
    /// as other lists do, would read all of them.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void caseOpened(noticedesk::CaseId id);
    void typed(const QString &text);
    /// The chosen cases are being dragged out of the list.
    void dragWanted(const std::vector<noticedesk::CaseId> &ids);
    /// The chosen cases are to be deleted, which only drafts can be.
    void deletionWanted(const std::vector<noticedesk::CaseId> &ids);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Input methods compose here, although nothing is edited.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void buildColumns();
    void fitRows();
    void fitNames();
    void openCurrent();
    void copyChosen();

    Desk &m_desk;
    CaseListModel *m_cases;
    bool m_isAsMade = false; ///< the columns are as they are made, none were remembered
    bool m_isFitting = false;
    int m_lastWidth = 0; ///< of the last column, which takes what room remains
};

} // namespace noticedesk
