// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/todaymodel.h"
#include "store/search/today.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTreeWidget;

namespace noticedesk
{

class DamagePanel;
struct Desk;
class PlainLabel;

/// 今日, the start page: every open case in exactly one group, with why it is there and what is to
/// be done next.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    TodayPage(Desk &desk, QWidget *parent);

    /// Counts anew. The cases of the group, of which whole records are read, follow as soon as
    /// somebody sees the page.
    void renew();
    /// What is said of the last backup.
    void showBackup(const QString &sentence);
    DamagePanel &damage() { return *m_damage; }
    /// The case that is chosen; nothing if none is.
    std::optional<CaseId> chosenCase() const;

Q_SIGNALS:
    void caseOpened(noticedesk::CaseId id);
    void callWanted(noticedesk::CaseId id);
    void trackingWanted(noticedesk::CaseId id);
    void draftsWanted();
    /// The counts are on the screen.
    void renewed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildGroups();
    /// Makes the groups as high as their text needs.
    void fitGroups();
    void buildDetails(QWidget *parent);
    void showCounts(const TodayCounts &counts);
    void showGroup();
    void tellOfMore(qint64 shown, qint64 all);
    void showLine();
    std::optional<TodayBucket> chosenGroup() const;

    Desk &m_desk;
    TodayModel *m_model = nullptr;
    QLabel *m_day = nullptr;
    DamagePanel *m_damage = nullptr;
    QTreeWidget *m_groups = nullptr;
    QListView *m_cases = nullptr;
    PlainLabel *m_more = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_drafts = nullptr;
    QLabel *m_backup = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_track = nullptr;
    QTimer m_soon{this};
    quint64 m_asked = 0;
    bool m_isGroupDue = false;  ///< its cases are to be read as soon as somebody sees the page
    bool m_groupChosen = false; ///< by the user, or because it was the first with a case
};

/// The sign and the name of a group.
QString nameOfGroup(TodayBucket bucket);

} // namespace noticedesk
