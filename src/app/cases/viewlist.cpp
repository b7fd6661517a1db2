// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/viewlist.h"

#include "domain/tr.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int keyedViews = 9;

} // namespace

ViewList::ViewList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2); // the name, and the key
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT chosen(chosenPlace()); });
    auto *remove = new QShortcut(QKeySequence::Delete, this);
    remove->setContext(Qt::WidgetShortcut);
    remove->setAutoRepeat(false);
    connect(remove, &QShortcut::activated, this, [this] { Q_EMIT removalWanted(chosenPlace()); });
}

void ViewList::setNames(const QStringList &names)
{
    const QSignalBlocker blocker(this);
    const int before = chosenPlace();
    clear();
    for (int place = 0; place < names.size(); ++place)
        new QTreeWidgetItem(
            this, {names.at(place), place < keyedViews ? u"Ctrl+%1"_s.arg(place + 1) : QString()});
    setCurrentItem(topLevelItem(std::min(before, topLevelItemCount() - 1)));
    fitColumns();
}

int ViewList::chosenPlace() const
{
    return indexOfTopLevelItem(currentItem());
}

void ViewList::choose(int place)
{
    setCurrentItem(topLevelItem(place));
}

void ViewList::chooseNone()
{
    setCurrentItem(nullptr);
    clearSelection();
}

void ViewList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

QSize ViewList::sizeHint() const
{
    return {minimumWidth(), QTreeWidget::sizeHint().height()};
}

void ViewList::fitColumns()
{
    resizeColumnToContents(0);
    setColumnWidth(0, columnWidth(0) + fontMetrics().horizontalAdvance(u'字'));
    resizeColumnToContents(1);
    setMinimumWidth(columnWidth(0) + columnWidth(1) + 2 * frameWidth());
    updateGeometry();
}

} // namespace noticedesk

#include "viewlist.moc"
