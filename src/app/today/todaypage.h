// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/worklist.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class TodayPage;
}

namespace noticedesk
{

class DamagePanel;
struct Desk;

/// 今日, the start page: every open case in exactly one group, with why it is there and what is to
/// be done next; beside it the chosen case, below it the deadlines of the coming days.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, QWidget *parent);
    ~TodayPage() override;

    /// Counts anew. The cases, of which whole records are read, follow as soon as somebody sees the
    /// page.
    void renew();
    /// What is said of the last backup.
    void showBackup(const QString &sentence);
    DamagePanel &damage();
    /// The case that is chosen; nothing if none is.
    std::optional<CaseId> chosenCase() const;

Q_SIGNALS:
    void caseOpened(noticedesk::CaseId id);
    void callWanted(noticedesk::CaseId id);
    void trackingWanted(noticedesk::CaseId id);
    void draftsWanted();
    /// The list of these cases is wanted.
    void listWanted(const noticedesk::CaseListQuery &query);
    /// The counts are on the screen.
    void renewed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showOfficers();
    void showCounts(const WorkCounts &work);
    void readCases();
    /// Does what is to be done next with the chosen case.
    void act();

    Desk &m_desk;
    std::unique_ptr<Ui::TodayPage> m_ui;
    QTimer m_soon{this};
    quint64 m_asked = 0;
    bool m_areCasesDue = false; ///< they are to be read as soon as somebody sees the page
};

} // namespace noticedesk
