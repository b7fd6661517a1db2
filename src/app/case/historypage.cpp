// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/historypage.h"

#include "app/desk/storethreads.h"
#include "app/text/casehistory.h"
#include "app/text/plaintext.h"
#include "app/widgets/wrappingdelegate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_historypage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype longestShownValue = 500;
constexpr int wholeText = Qt::UserRole; ///< what is copied
constexpr int beforeColumn = 1;         ///< and after it, what there was afterwards
constexpr int widthOfWhat = 18;         // Chinese characters

void showLine(QTreeWidgetItem &item, const HistoryLine &line)
{
    item.setText(0, line.when + u"　"_s + isolated(line.what) + u"　"_s + isolated(line.who));
    const auto count = static_cast<int>(line.changes.size());
    while (item.childCount() > count)
        delete item.child(count);
    for (int place = 0; place < count; ++place) {
        const HistoryLine::ChangedField &change = line.changes[static_cast<std::size_t>(place)];
        QTreeWidgetItem *row =
            place < item.childCount() ? item.child(place) : new QTreeWidgetItem(&item);
        row->setText(0, change.field);
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

HistoryPage::HistoryPage(StoreThreads &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_ui(std::make_unique<Ui::HistoryPage>())
{
    m_ui->setupUi(this);
    fitColumns();
    for (const int stretched : {beforeColumn, beforeColumn + 1})
        m_ui->historyTree->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_ui->historyTree->setItemDelegate(new WrappingDelegate(m_ui->historyTree));
    setFocusProxy(m_ui->historyTree);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->historyTree);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &HistoryPage::copySelected);
    // Printing leaves the record as it is, and an entry all the same.
    connect(&store, &StoreThreads::caseChanged, this, [this](CaseId id) {
        if (id == m_id)
            renew(id);
    });
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::fitColumns()
{
    m_ui->historyTree->setColumnWidth(0, fontMetrics().horizontalAdvance(u'字') * widthOfWhat);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
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
    QTreeWidget &tree = *m_ui->historyTree;
    const std::vector<HistoryLine> before = std::exchange(m_lines, lines);
    const auto count = static_cast<int>(lines.size());
    while (tree.topLevelItemCount() > count)
        delete tree.topLevelItem(count);
    // Items stay, so that whoever reads one of them while more happens goes on reading.
    for (int place = 0; place < count; ++place) {
        const auto at = static_cast<std::size_t>(place);
        if (place == tree.topLevelItemCount()) {
            tree.addTopLevelItem(new QTreeWidgetItem);
            tree.topLevelItem(place)->setFirstColumnSpanned(true);
        } else if (before[at] == lines[at]) {
            continue;
        }
        showLine(*tree.topLevelItem(place), lines[at]);
    }
    if (before.empty() && count > 0) {
        QTreeWidgetItem *last = tree.topLevelItem(count - 1);
        last->setExpanded(true);
        tree.setCurrentItem(last);
        tree.scrollToItem(last);
    }
}

void HistoryPage::copySelected() const
{
    const QTreeWidgetItem *item = m_ui->historyTree->currentItem();
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
