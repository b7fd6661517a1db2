// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/historypage.h"

#include "app/desk/storethreads.h"
#include "app/text/casehistory.h"
#include "app/text/plaintext.h"
#include "app/widgets/wrappingdelegate.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype longestShownValue = 500;
constexpr int wholeText = Qt::UserRole; ///< what is copied
constexpr int beforeColumn = 1;         ///< and after it, what there was afterwards
constexpr int widthOfWhat = 18;         // Chinese characters

void addChanges(QTreeWidgetItem *item, const HistoryLine &line)
{
    for (const HistoryLine::ChangedField &change : line.changes) {
        auto *row = new QTreeWidgetItem(item, {change.field});
        int column = beforeColumn;
        for (const QString &whole : {change.before, change.after}) {
            row->setText(column, shortened(whole, longestShownValue));
            row->setToolTip(column, plainToolTip(shortened(whole, longestToolTip)));
            row->setData(column, wholeText, whole);
            ++column;
        }
    }
}

} // namespace

HistoryPage::HistoryPage(StoreThreads &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    setObjectName(u"historyPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    m_entries = new QTreeWidget(this);
    m_entries->setObjectName(u"historyTree"_s);
    m_entries->setAccessibleName(noticedesk::tr("History of the case"));
    m_entries->setHeaderLabels(
        {noticedesk::tr("When, what, who"), noticedesk::tr("Before"), noticedesk::tr("After")});
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitColumns();
    for (const int stretched : {beforeColumn, beforeColumn + 1})
        m_entries->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_entries->setItemDelegate(new WrappingDelegate(m_entries));
    m_entries->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_entries);
    setFocusProxy(m_entries);
    auto *copy = new QShortcut(QKeySequence::Copy, m_entries);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &HistoryPage::copySelected);
    // Printing leaves the record as it is, and an entry all the same.
    connect(&store, &StoreThreads::caseChanged, this, [this](CaseId id) {
        if (id == m_id)
            renew(id);
    });
}

void HistoryPage::fitColumns()
{
    m_entries->setColumnWidth(0, fontMetrics().horizontalAdvance(u'字') * widthOfWhat);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_entries)
        fitColumns();
}

void HistoryPage::renew(CaseId id)
{
    m_id = id;
    m_store.read(
        this, [id](Database &database) { return historyOfCase(database, id); },
        [this](const std::vector<HistoryLine> &lines) { showLines(lines); });
}

void HistoryPage::showLines(const std::vector<HistoryLine> &lines)
{
    m_entries->clear();
    QTreeWidgetItem *item = nullptr;
    for (const HistoryLine &line : lines) {
        item = new QTreeWidgetItem(
            m_entries, {line.when + u"　"_s + isolated(line.what) + u"　"_s + isolated(line.who)});
        item->setFirstColumnSpanned(true);
        addChanges(item, line);
    }
    if (item) {
        item->setExpanded(true);
        m_entries->setCurrentItem(item);
        m_entries->scrollToItem(item);
    }
}

void HistoryPage::copySelected() const
{
    const QTreeWidgetItem *item = m_entries->currentItem();
    if (!item)
        return;
    QStringList words;
    for (int place = 0; place < item->columnCount(); ++place)
        words.append(
            item->data(place, item->data(place, wholeText).isValid() ? wholeText : Qt::DisplayRole)
                .toString());
    QGuiApplication::clipboard()->setText(words.join(u'\t'));
}

} // namespace noticedesk

#include "historypage.moc"
