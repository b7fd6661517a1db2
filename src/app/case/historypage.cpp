// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/historypage.h"

#include "app/case/historynames.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/widgets/plainlabel.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"
#include "store/history/history.h"

#include <QClipboard>
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
constexpr int beforeColumn = 2;         ///< and after it, what there was afterwards
constexpr int widthOfWhat = 18;         // Chinese characters

QString shownTime(const QString &at)
{
    const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
    const auto day = RocDate::fromDate(time.date());
    return day ? day->slashed() + u' ' + time.toString(u"HH:mm:ss"_s) : at;
}

/// Following saves of one draft by the same person are one line: nobody reads each of them.
bool isSameDraft(const HistoryEntry &entry, const HistoryEntry &before)
{
    return entry.action == "save draft"_L1 && before.action == entry.action &&
           before.user == entry.user && before.host == entry.host;
}

/// How many entries a list has; the entries themselves say more.
bool isCount(const QString &path)
{
    return path == "dispatches"_L1 || path == "rounds"_L1 || path == "reopenings"_L1 ||
           path == "accepted"_L1 || path == "response.items"_L1;
}

void addChanges(QTreeWidgetItem *item, const HistoryEntry &entry)
{
    const auto changes = parseChanges(entry.changes);
    if (!changes)
        return;
    for (const FieldChange &change : *changes) {
        // Of an accepted warning its sentence says all, of a sheet that it was issued.
        const bool isPart =
            change.path.startsWith("accepted"_L1) && !change.path.endsWith(".sentence"_L1);
        if (isPart || change.path.startsWith("sheets"_L1) || isCount(change.path))
            continue;
        auto *line = new QTreeWidgetItem(item, {nameOfField(change.path)});
        int column = beforeColumn;
        for (const auto &value : {change.before, change.after}) {
            const QString whole =
                value ? shownValue(change.path, *value) : noticedesk::tr("(blank)");
            line->setText(column, shortened(whole, longestShownValue));
            line->setToolTip(column, plainToolTip(shortened(whole, longestToolTip)));
            line->setData(column, wholeText, whole);
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
    m_entries->setHeaderLabels({noticedesk::tr("When, what"), noticedesk::tr("Who"),
                                noticedesk::tr("Before"), noticedesk::tr("After")});
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setColumnWidth(0, fontMetrics().horizontalAdvance(u'字') * widthOfWhat);
    m_entries->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const int stretched : {beforeColumn, beforeColumn + 1})
        m_entries->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_entries->setWordWrap(true);
    m_entries->setUniformRowHeights(false);
    column->addWidget(m_entries);
    setFocusProxy(m_entries);
    auto *copy = new QShortcut(QKeySequence::Copy, m_entries);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &HistoryPage::copySelected);
}

void HistoryPage::renew(CaseId id)
{
    m_store.read(
        this, [id](Database &database) { return History(database).of(caseSubject, id.value()); },
        [this](const std::vector<HistoryEntry> &entries) { showEntries(entries); });
}

void HistoryPage::showEntries(const std::vector<HistoryEntry> &entries)
{
    m_entries->clear();
    const HistoryEntry *before = nullptr;
    QTreeWidgetItem *item = nullptr;
    for (const HistoryEntry &entry : entries) {
        const QString what = shownTime(entry.at) + u"　"_s + nameOfAction(entry.action);
        if (before && item && isSameDraft(entry, *before)) {
            item->setText(0, what);
        } else {
            item = new QTreeWidgetItem(
                m_entries, {what, entry.user + u" @ "_s + entry.host, QString(), QString()});
        }
        addChanges(item, entry);
        before = &entry;
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
