// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/today/damagepanel.h"
#include "app/today/signdelegate.h"
#include "app/widgets/headinglabel.h"
#include "domain/casereason.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::size_t mostTodayLines = 300;
constexpr int pauseAfterCase = 150; // ms

/// The first cases of a group, and how many there are.
struct GroupLines
{
    std::vector<TodayLine> lines;
    qint64 count = 0;
};

GroupLines linesOf(Database &database, TodayBucket bucket, QDate today,
                   const OfficeCalendar &calendar)
{
    const Snapshot snapshot(database);
    GroupLines group;
    CaseRecords records(database);
    CaseList list(database);
    const CaseListQuery query = queryFor(bucket, today, calendar);
    const std::vector<CaseListRow> rows = list.page(query, static_cast<int>(mostTodayLines));
    for (const CaseListRow &row : rows) {
        if (const auto record = records.find(row.id))
            group.lines.push_back(
                {row, whyHere(record->file, today, calendar), whatIsNext(record->file, today)});
    }
    group.count =
        rows.size() < mostTodayLines ? static_cast<qint64>(rows.size()) : list.count(query);
    return group;
}

} // namespace

QString nameOfGroup(TodayBucket bucket)
{
    switch (bucket) {
    case TodayBucket::Overdue:
        return noticedesk::tr("‼ Overdue, no response");
    case TodayBucket::DueToday:
        return noticedesk::tr("● Due today");
    case TodayBucket::DueSoon:
        return noticedesk::tr("◔ Due within 3 working days");
    case TodayBucket::ConfirmByTelephone:
        return noticedesk::tr("☎ Responded, to be confirmed by telephone");
    case TodayBucket::Track:
        return noticedesk::tr("✎ To be tracked");
    case TodayBucket::Dispatch:
        return noticedesk::tr("✉ Issued, not sent");
    case TodayBucket::ProveSuspension:
        return noticedesk::tr("⊘ Suspended: to be notified or reported");
    case TodayBucket::Waiting:
        break;
    }
    return noticedesk::tr("… Waiting for the improvement");
}

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new TodayModel(this))
{
    setObjectName(u"todayPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    m_day = new HeadingLabel(1.4, this);
    m_day->setObjectName(u"dayLabel"_s);
    column->addWidget(m_day);
    m_damage = new DamagePanel(this);
    column->addWidget(m_damage);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    buildGroups();
    row->addWidget(m_groups, 3);
    m_cases = new QListView(this);
    m_cases->setObjectName(u"todayCasesList"_s);
    m_cases->setAccessibleName(noticedesk::tr("Cases of the group"));
    m_cases->setModel(m_model);
    m_cases->setWordWrap(true);
    m_cases->setAlternatingRowColors(true);
    m_cases->setSpacing(2);
    m_more = new PlainLabel({}, this);
    m_more->setObjectName(u"moreLabel"_s);
    m_more->setWordWrap(true);
    m_more->hide();
    auto *cases = new QVBoxLayout;
    cases->addWidget(m_cases, 1);
    cases->addWidget(m_more);
    row->addLayout(cases, 4);
    auto *details = new QWidget(this);
    buildDetails(details);
    row->addWidget(details, 4);
    column->addLayout(row, 1);
    auto *foot = new QHBoxLayout;
    m_sum = new PlainLabel({}, this);
    m_sum->setObjectName(u"sumLabel"_s);
    m_drafts = new QPushButton(this);
    m_drafts->setObjectName(u"draftsButton"_s);
    connect(m_drafts, &QPushButton::clicked, this, &TodayPage::draftsWanted);
    m_backup = new PlainLabel({}, this);
    m_backup->setObjectName(u"backupLabel"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sum, m_drafts, m_backup})
        foot->addWidget(part);
    foot->insertStretch(1);
    foot->insertStretch(3);
    column->addLayout(foot);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterCase);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::renew);
    connect(&desk.store, &StoreThreads::caseChanged, this, [this] { m_soon.start(); });
    connect(&desk.office, &Office::changed, this, &TodayPage::renew);
    connect(m_cases, &QListView::activated, this, [this] {
        if (const auto id = chosenCase())
            Q_EMIT caseOpened(*id);
    });
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayPage::showLine);
    setFocusProxy(m_groups);
}

void TodayPage::buildGroups()
{
    m_groups = new QTreeWidget(this);
    m_groups->setObjectName(u"groupsTree"_s);
    m_groups->setAccessibleName(noticedesk::tr("What is to be done"));
    m_groups->setHeaderLabels({noticedesk::tr("What is to be done"), noticedesk::tr("Count")});
    m_groups->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_groups->setRootIsDecorated(false);
    m_groups->setItemDelegateForColumn(0, new SignDelegate(m_groups));
    m_groups->setAllColumnsShowFocus(true);
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_groups->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int bucket = 0; bucket <= static_cast<int>(TodayBucket::Waiting); ++bucket) {
        auto *item =
            new QTreeWidgetItem(m_groups, {nameOfGroup(static_cast<TodayBucket>(bucket)), u"…"_s});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    fitGroups();
    m_groups->setCurrentItem(m_groups->topLevelItem(0));
    connect(m_groups, &QTreeWidget::currentItemChanged, this, &TodayPage::showGroup);
    connect(m_groups, &QTreeWidget::itemActivated, this, [this] {
        m_cases->setFocus();
        if (!m_cases->currentIndex().isValid())
            m_cases->setCurrentIndex(m_model->index(0));
    });
}

void TodayPage::fitGroups()
{
    const QSize size(0, m_groups->fontMetrics().height() + 12);
    for (int row = 0; row < m_groups->topLevelItemCount(); ++row)
        m_groups->topLevelItem(row)->setSizeHint(0, size);
    // The names of the groups are never cut, however narrow the window is.
    int widest = 0;
    for (int row = 0; row < m_groups->topLevelItemCount(); ++row)
        widest = std::max(widest, m_groups->fontMetrics().horizontalAdvance(
                                      m_groups->topLevelItem(row)->text(0)));
    const int em = m_groups->fontMetrics().horizontalAdvance(u'字');
    m_groups->setMinimumWidth(widest + 2 * em + m_groups->header()->sectionSizeHint(1) +
                              2 * m_groups->frameWidth());
}

void TodayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitGroups();
}

void TodayPage::buildDetails(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    m_number = new HeadingLabel(1.2, parent);
    m_number->setObjectName(u"caseLabel"_s);
    m_why = new PlainLabel({}, parent);
    m_why->setObjectName(u"whyLabel"_s);
    m_next = new PlainLabel({}, parent);
    m_next->setObjectName(u"nextStepLabel"_s);
    for (QLabel *label : {m_number, m_why, m_next}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    m_open = new QPushButton(noticedesk::tr("&Open"), parent);
    m_open->setObjectName(u"openButton"_s);
    m_call = new QPushButton(noticedesk::tr("Record a ca&ll"), parent);
    m_call->setObjectName(u"callButton"_s);
    m_track = new QPushButton(noticedesk::tr("&Track"), parent);
    m_track->setObjectName(u"trackButton"_s);
    for (QPushButton *button : {m_open, m_call, m_track})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    const auto with = [this](void (TodayPage::*wanted)(CaseId)) {
        return [this, wanted] {
            if (const auto id = chosenCase())
                Q_EMIT(this->*wanted)(*id);
        };
    };
    connect(m_open, &QPushButton::clicked, this, with(&TodayPage::caseOpened));
    connect(m_call, &QPushButton::clicked, this, with(&TodayPage::callWanted));
    connect(m_track, &QPushButton::clicked, this, with(&TodayPage::trackingWanted));
    showLine();
}

void TodayPage::renew()
{
    const QDate today = m_desk.office.today();
    const auto calendar = m_desk.office.calendar();
    const QString day = shownDay(today);
    m_day->setText(calendar->isWorkingDay(today)
                       ? sentenceWith(noticedesk::tr("%1 working day"), day)
                       : sentenceWith(noticedesk::tr("%1 day off"), day));
    m_desk.store.read(
        this,
        [today, calendar](Database &database) { return countToday(database, today, *calendar); },
        [this](const TodayCounts &counts) { showCounts(counts); });
    showGroup();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isGroupDue)
        showGroup();
}

void TodayPage::showCounts(const TodayCounts &counts)
{
    QStringList terms;
    qint64 sum = 0;
    for (int row = 0; row < m_groups->topLevelItemCount(); ++row) {
        const auto found = counts.buckets.find(static_cast<TodayBucket>(row));
        const qint64 count = found == counts.buckets.end() ? 0 : found->second;
        m_groups->topLevelItem(row)->setText(1, QString::number(count));
        terms.append(QString::number(count));
        sum += count;
    }
    m_sum->setText(sum == counts.open
                       ? sentenceWith(noticedesk::tr("Open %1 = %2 ✓"), QString::number(sum),
                                      terms.join(u" + "_s))
                       : noticedesk::tr("Open %1, but the groups hold %2: verify the store")
                             .arg(QString::number(counts.open), QString::number(sum)));
    if (!std::exchange(m_groupChosen, true)) {
        for (const auto &[bucket, count] : counts.buckets) {
            if (count == 0)
                continue;
            m_groups->setCurrentItem(m_groups->topLevelItem(static_cast<int>(bucket)));
            break;
        }
    }
    m_drafts->setText(noticedesk::tr("Drafts %1").arg(QString::number(counts.drafts)));
    Q_EMIT renewed();
}

std::optional<TodayBucket> TodayPage::chosenGroup() const
{
    const int row = m_groups->indexOfTopLevelItem(m_groups->currentItem());
    return row < 0 ? std::nullopt : std::optional(static_cast<TodayBucket>(row));
}

void TodayPage::showGroup()
{
    const auto chosenNow = chosenGroup();
    m_isGroupDue = !isVisible();
    if (!chosenNow || m_isGroupDue)
        return;
    const quint64 asked = ++m_asked;
    m_desk.store.read(
        this,
        [group = *chosenNow, today = m_desk.office.today(), calendar = m_desk.office.calendar()](
            Database &database) { return linesOf(database, group, today, *calendar); },
        [this, asked](GroupLines group) {
            if (asked != m_asked)
                return;
            const auto chosen = chosenCase();
            tellOfMore(static_cast<qint64>(group.lines.size()), group.count);
            m_model->setLines(std::move(group.lines));
            const int row = chosen ? m_model->rowOf(*chosen) : -1;
            m_cases->setCurrentIndex(m_model->index(std::max(row, 0)));
            showLine();
        });
}

void TodayPage::tellOfMore(qint64 shown, qint64 all)
{
    m_more->tell(shown < all
                     ? noticedesk::tr("The first %1 of %2 cases; all are in the list of cases.")
                           .arg(QString::number(shown), QString::number(all))
                     : QString());
}

std::optional<CaseId> TodayPage::chosenCase() const
{
    const TodayLine *line = m_model->lineAt(m_cases->currentIndex().row());
    return line ? std::optional(line->row.id) : std::nullopt;
}

void TodayPage::showLine()
{
    const TodayLine *line = m_model->lineAt(m_cases->currentIndex().row());
    m_number->setText(line ? nameOfNumber(line->row.number) + u"　"_s + shownName(line->row.name)
                           : noticedesk::tr("No case in this group"));
    m_why->setText(line ? line->why : QString());
    m_next->setText(line ? line->next : QString());
    m_open->setVisible(line);
    m_call->setVisible(line && line->row.nextStep == NextStep::ConfirmByTelephone);
    m_track->setVisible(line && (line->row.nextStep == NextStep::Track ||
                                 line->row.nextStep == NextStep::AwaitImprovement));
}

void TodayPage::showBackup(const QString &sentence)
{
    m_backup->setText(sentence);
}

} // namespace noticedesk

#include "todaypage.moc"
