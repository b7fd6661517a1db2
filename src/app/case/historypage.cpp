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
    m_ui->historyTree->clear();
    QTreeWidgetItem *item = nullptr;
    for (const HistoryLine &line : lines) {
        item = new QTreeWidgetItem(m_ui->historyTree, {line.when + u"　"_s + isolated(line.what) +
                                                       u"　"_s + isolated(line.who)});
        item->setFirstColumnSpanned(true);
        addChanges(item, line);
    }
    if (item) {
        item->setExpanded(true);
        m_ui->historyTree->setCurrentItem(item);
        m_ui->historyTree->scrollToItem(item);
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
