// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/worklist.h"

#include <QTreeWidget>

namespace noticedesk
{

/// The work of the day: the groups of the start page with how many cases each has, and their cases
/// below them, each with a button for what is done with it next.
class WorkTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit WorkTree(QWidget *parent = nullptr);

    /// The counts stand at once; the cases stay as they were.
    void showCounts(const TodayCounts &counts);
    /// Replaces all cases. The chosen one stays chosen if it is still there; else the one that has
    /// its place now.
    void showWork(const WorkList &work, QDate today);

    /// The chosen case; null if none is.
    const WorkItem *chosen() const;
    /// Chooses the first case that is due on a day; false if none is shown.
    bool chooseDue(QDate day);

Q_SIGNALS:
    void chosenChanged();
    void caseOpened(noticedesk::CaseId id);
    /// The button of a case was pressed.
    void actionWanted();
    /// All cases of a group are wanted, of which not all are shown here.
    void groupWanted(noticedesk::TodayBucket bucket);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *groupItem(TodayBucket bucket) const;
    void fillGroup(TodayBucket bucket, const WorkGroup &group, QDate today);
    void addMore(QTreeWidgetItem *group, std::size_t shown, qint64 all);
    void activate(QTreeWidgetItem *item);
    void fitColumns();

    WorkList m_work;
};

} // namespace noticedesk
