// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/worktree.h"

#include "app/look/look.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "app/today/workdelegate.h"
#include "domain/tr.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int bucketRole = Qt::UserRole; // of groups and cases
constexpr int placeRole = Qt::UserRole + 1;
constexpr int countColumn = 1;

QString shownCase(const WorkItem &item)
{
    return nameOfNumber(item.row.number) + u"　"_s + shownName(item.row.name) + u'\n' + item.why;
}

} // namespace

WorkTree::WorkTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setIndentation(0);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(countColumn, QHeaderView::Fixed);
    auto *delegate = new WorkDelegate(this);
    setItemDelegate(delegate);
    for (int bucket = 0; bucket <= static_cast<int>(TodayBucket::Waiting); ++bucket) {
        auto *group =
            new QTreeWidgetItem(this, {nameOfGroup(static_cast<TodayBucket>(bucket)), u"…"_s});
        group->setData(0, bucketRole, bucket);
        group->setExpanded(static_cast<TodayBucket>(bucket) != TodayBucket::Waiting);
    }
    fitColumns();
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::itemActivated, this, &WorkTree::activate);
    connect(this, &QTreeWidget::currentItemChanged, this, &WorkTree::chosenChanged);
    connect(delegate, &WorkDelegate::pressed, this, [this](const QModelIndex &index) {
        setCurrentItem(itemFromIndex(index));
        Q_EMIT actionWanted();
    });
}

QTreeWidgetItem *WorkTree::groupItem(TodayBucket bucket) const
{
    return topLevelItem(static_cast<int>(bucket));
}

void WorkTree::fitColumns()
{
    int widest = 0;
    for (const NextStep step :
         {NextStep::Dispatch, NextStep::AwaitImprovement, NextStep::ConfirmByTelephone,
          NextStep::Track, NextStep::ProveSuspension}) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(nameOfAction(step)));
    }
    header()->resizeSection(countColumn, widest + 3 * fontMetrics().horizontalAdvance(u'字'));
    // The names of the groups are never cut, however narrow the window is.
    const QFont bold = emphasized(font());
    int names = 0;
    for (int group = 0; group < topLevelItemCount(); ++group)
        names = std::max(names, QFontMetrics(bold).horizontalAdvance(topLevelItem(group)->text(0)));
    const int em = fontMetrics().horizontalAdvance(u'字');
    setMinimumWidth(names + 5 * em + header()->sectionSize(countColumn));
    scheduleDelayedItemsLayout();
}

void WorkTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && topLevelItemCount() > 0)
        fitColumns();
}

void WorkTree::showCounts(const TodayCounts &counts)
{
    for (const auto &[bucket, count] : counts.buckets)
        groupItem(bucket)->setText(countColumn, QString::number(count));
}

void WorkTree::showWork(const WorkList &work, QDate today)
{
    const WorkItem *before = chosen();
    const auto id = before ? std::optional(before->row.id) : std::nullopt;
    const bool isFirst = m_work.empty();
    QTreeWidgetItem *current = currentItem();
    const int group = current ? current->data(0, bucketRole).toInt() : 0;
    const int place = current && current->parent() ? current->parent()->indexOfChild(current) : -1;
    const bool isInSight =
        isFirst || !current || viewport()->rect().intersects(visualItemRect(current));
    const int scrolled = verticalScrollBar()->value();
    {
        const QSignalBlocker blocker(this);
        m_work = work;
        QTreeWidgetItem *now = nullptr;
        for (const auto &[bucket, cases] : m_work) {
            fillGroup(bucket, cases, today);
            for (std::size_t at = 0; id && at < cases.items.size(); ++at) {
                if (cases.items[at].row.id == *id)
                    now = groupItem(bucket)->child(static_cast<int>(at));
            }
            if (isFirst && !now && !cases.items.empty())
                now = groupItem(bucket)->child(0);
        }
        if (!now) {
            QTreeWidgetItem *parent = topLevelItem(group);
            now = place >= 0 && parent->childCount() > 0
                      ? parent->child(std::min(place, parent->childCount() - 1))
                      : parent;
        }
        setCurrentItem(now);
        // Whoever has scrolled away from it is not taken back.
        verticalScrollBar()->setValue(scrolled);
        if (isInSight)
            scrollToItem(now);
    }
    Q_EMIT chosenChanged();
}

void WorkTree::fillGroup(TodayBucket bucket, const WorkGroup &group, QDate today)
{
    QTreeWidgetItem *parent = groupItem(bucket);
    qDeleteAll(parent->takeChildren());
    QList<QTreeWidgetItem *> rows;
    for (std::size_t at = 0; at < group.items.size(); ++at) {
        const WorkItem &item = group.items[at];
        auto *row = new QTreeWidgetItem(
            {shownCase(item), nameOfAction(nextStepOn(today, item.row.nextStep, item.row.due))});
        row->setData(0, bucketRole, static_cast<int>(bucket));
        row->setData(0, placeRole, static_cast<int>(at));
        row->setToolTip(0, plainToolTip(shortened(item.row.name, longestToolTip) + u'\n' +
                                        item.why + u'\n' + item.next));
        rows.append(row);
    }
    parent->addChildren(rows);
    addMore(parent, group.items.size(), group.count);
}

void WorkTree::addMore(QTreeWidgetItem *group, std::size_t shown, qint64 all)
{
    if (static_cast<qint64>(shown) >= all)
        return;
    auto *more = new QTreeWidgetItem(
        group, {noticedesk::tr("The first %1 of %2 cases are shown; Enter lists all of them.")
                    .arg(QString::number(shown), QString::number(all))});
    more->setData(0, bucketRole, group->data(0, bucketRole));
    more->setData(0, placeRole, -1);
}

const WorkItem *WorkTree::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent())
        return nullptr;
    const auto group = m_work.find(static_cast<TodayBucket>(item->data(0, bucketRole).toInt()));
    const int place = item->data(0, placeRole).toInt();
    if (group == m_work.end() || place < 0 ||
        static_cast<std::size_t>(place) >= group->second.items.size())
        return nullptr;
    return &group->second.items[static_cast<std::size_t>(place)];
}

bool WorkTree::chooseDue(QDate day)
{
    for (const auto &[bucket, group] : m_work) {
        for (std::size_t at = 0; at < group.items.size(); ++at) {
            if (group.items[at].row.due != day)
                continue;
            groupItem(bucket)->setExpanded(true);
            setCurrentItem(groupItem(bucket)->child(static_cast<int>(at)));
            return true;
        }
    }
    return false;
}

void WorkTree::activate(QTreeWidgetItem *item)
{
    if (!item->parent()) {
        item->setExpanded(item->childCount() > 0 && !item->isExpanded());
        if (item->isExpanded())
            setCurrentItem(item->child(0));
    } else if (const WorkItem *work = chosen()) {
        Q_EMIT caseOpened(work->row.id);
    } else {
        Q_EMIT groupWanted(static_cast<TodayBucket>(item->data(0, bucketRole).toInt()));
    }
}

} // namespace noticedesk

#include "worktree.moc"
