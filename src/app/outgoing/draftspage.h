// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/outgoing/casesjob.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <set>

namespace Ui
{
class DraftsPage;
}

namespace noticedesk
{

struct Desk;
class DraftsModel;
class EmptyList;
class SortedRows;
struct DraftRow;

/// Many drafts, what the rules find in each, and the button that issues all of which they find
/// nothing, one after the other.
class DraftsPage final : public QWidget
{
    Q_OBJECT

public:
    /// Keeps what is typed into open drafts; false if that takes a moment yet.
    using Keep = std::function<bool(const std::vector<CaseId> &drafts)>;

    DraftsPage(Desk &desk, QWidget *parent);
    ~DraftsPage() override;

    void setKeep(Keep keep) { m_keep = std::move(keep); }
    /// Shows other drafts, in the order in which they will be issued unless somebody sorts them;
    /// not while some are being issued.
    void show(const std::vector<CaseId> &drafts);

    bool isWorking() const { return m_job.isRunning(); }

Q_SIGNALS:
    void announced(const QString &sentence);
    void caseChosen(noticedesk::CaseId id);
    void printingWanted(const std::vector<noticedesk::CaseId> &cases);

private:
    void connectParts();
    void read(const std::vector<CaseId> &ids);
    void showRead();
    void renewChanged();
    void askToIssue();
    void issue(const std::vector<CaseId> &ready);
    void tellOutcomes(const std::vector<CaseOutcome> &outcomes, qsizetype done);
    void tellEnd(const QString &trouble);
    /// The drafts as they stand in the table, which is the order in which they are issued.
    std::vector<const DraftRow *> shownRows() const;
    std::vector<CaseId> readyDrafts() const;
    std::vector<CaseId> issuedCases() const;
    void renewButtons();
    void showFindings();
    void tell(const QString &sentence);

    Desk &m_desk;
    std::unique_ptr<Ui::DraftsPage> m_ui;
    Keep m_keep = [](const std::vector<CaseId> &) { return true; };
    DraftsModel *m_model;
    SortedRows *m_sorted;
    EmptyList *m_empty;
    std::vector<CaseId> m_ids;
    std::set<CaseId> m_changed;   ///< to be read again
    std::vector<CaseId> m_issued; ///< in their order
    qsizetype m_wanted = 0;       ///< how many are being issued
    qsizetype m_refused = 0;
    quint64 m_list = 0; ///< the drafts that are shown, of those that were shown
    bool m_isRead = false;
    QTimer m_soon{this};
    CasesJob m_job;
    LongWork m_work{this};
};

} // namespace noticedesk
