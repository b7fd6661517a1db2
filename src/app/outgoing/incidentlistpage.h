// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/listwork.h"
#include "app/outgoing/madedrafts.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui
{
class IncidentListPage;
}

namespace noticedesk
{

struct Desk;
class EmptyList;
struct IncidentDrafts;

/// 依清冊發單: an incident's list becomes drafts of notices. The list is read, somebody says what
/// its columns are and which organisations unclear rows are about, and all drafts are made in one
/// step.
class IncidentListPage final : public QWidget
{
    Q_OBJECT

public:
    IncidentListPage(Desk &desk, QWidget *parent);
    ~IncidentListPage() override;

    /// Reads a file; not while there is a list of which no drafts were made.
    void open(const QString &path);
    /// Makes the drafts, if every draft would be without error in what they have in common.
    void make();

    bool isWorking() const { return m_isMaking; }
    /// A list of which no drafts were made, or what is typed beside it.
    bool hasTyped() const;
    void recordTyped() { make(); }
    QString whyOpen() const;

    /// These drafts were deleted. A list of whose drafts none is left is again one of which none
    /// were made.
    void noteDeleted(const std::vector<noticedesk::CaseId> &drafts);
    /// These are back.
    void notePutBack(const std::vector<noticedesk::CaseId> &drafts);

Q_SIGNALS:
    void announced(const QString &sentence);
    /// These drafts were made, all of them in one step, for the incident of this name.
    void draftsMade(const noticedesk::IncidentDrafts &made, const QString &incident);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLists();
    void connectButtons();
    void connectWork();
    /// Says why not, unless it is clear.
    bool mayOpen();
    void chooseFile();
    void paste();
    void showSheets(const QStringList &sheets, const QString &name);
    void showList(std::vector<TableRow> rows, const QString &name);
    void showColumns();
    /// Asks first if organisations were chosen for rows of which no draft was made.
    void discard();
    void putAway();
    void takeColumns();
    void ask();
    void askAnew();
    void showGrouped(const GroupedList &list);
    void showUngrouped(const QString &why);
    void takeMade(const IncidentDrafts &made, const QString &title);
    void renewButtons();
    void tell(const QString &sentence);

    Desk &m_desk;
    std::unique_ptr<Ui::IncidentListPage> m_ui;
    EmptyList *m_emptyList = nullptr;
    QString m_path;          ///< of the workbook whose sheet is to be named
    ListQuestion m_question; ///< its rows begin with a blank one, for lists without headings
    std::optional<GroupedList> m_list; ///< nothing while it is not known
    MadeDrafts m_made;                 ///< of what is shown
    bool m_isMaking = false;
    QTimer m_soon{this};
    ListWork m_work;
};

} // namespace noticedesk
