// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"

#include "app/case/stepnames.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/widgets/plainlabel.h"
#include "domain/casereason.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/transaction.h"

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

constexpr int mostTodayLines = 300;
constexpr int pauseAfterCase = 150; // ms

std::vector<TodayLine> linesOf(Database &database, TodayBucket bucket, QDate today,
                               const OfficeCalendar &calendar)
{
    const Snapshot snapshot(database);
    std::vector<TodayLine> lines;
    CaseRecords records(database);
    for (const CaseListRow &row :
         CaseList(database).page(queryFor(bucket, today, calendar), mostTodayLines)) {
        if (const auto record = records.find(row.id))
            lines.push_back(
                {row, whyHere(record->file, today, calendar), whatIsNext(record->file, today)});
    }
    return lines;
}

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel({}, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
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
    m_day = new PlainLabel({}, this);
    m_day->setObjectName(u"dayLabel"_s);
    QFont font = m_day->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_day->setFont(font);
    column->addWidget(m_day);
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
    row->addWidget(m_cases, 4);
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
    m_groups->setHeaderLabels(
        {noticedesk::tr("What is to be done"), noticedesk::tr("Number of cases")});
    m_groups->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_groups->setRootIsDecorated(false);
    m_groups->setAllColumnsShowFocus(true);
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_groups->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int bucket = 0; bucket <= static_cast<int>(TodayBucket::Waiting); ++bucket) {
        auto *item =
            new QTreeWidgetItem(m_groups, {nameOfGroup(static_cast<TodayBucket>(bucket)), u"…"_s});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, m_groups->fontMetrics().height() + 12));
    }
    m_groups->setCurrentItem(m_groups->topLevelItem(0));
    connect(m_groups, &QTreeWidget::currentItemChanged, this, &TodayPage::showGroup);
    connect(m_groups, &QTreeWidget::itemActivated, this, [this] {
        m_cases->setFocus();
        if (!m_cases->currentIndex().isValid())
            m_cases->setCurrentIndex(m_model->index(0));
    });
}

void TodayPage::buildDetails(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    m_number = wrapped(u"caseLabel"_s, parent);
    QFont font = m_number->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_number->setFont(font);
    m_why = wrapped(u"whyLabel"_s, parent);
    m_next = wrapped(u"nextStepLabel"_s, parent);
    for (QLabel *label : {m_number, m_why, m_next})
        column->addWidget(label);
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
    m_day->setText(calendar->isWorkingDay(today) ? noticedesk::tr("%1 working day").arg(day)
                                                 : noticedesk::tr("%1 day off").arg(day));
    m_desk.store.read(
        this,
        [today, calendar](Database &database) { return countToday(database, today, *calendar); },
        [this](const TodayCounts &counts) { showCounts(counts); });
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
    m_sum->setText(
        sum == counts.open
            ? noticedesk::tr("Open %1 = %2 ✓").arg(QString::number(sum), terms.join(u" + "_s))
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
    const auto group = chosenGroup();
    if (!group)
        return;
    const quint64 asked = ++m_asked;
    m_desk.store.read(
        this,
        [group = *group, today = m_desk.office.today(), calendar = m_desk.office.calendar()](
            Database &database) { return linesOf(database, group, today, *calendar); },
        [this, asked](std::vector<TodayLine> lines) {
            if (asked != m_asked)
                return;
            const auto chosen = chosenCase();
            m_model->setLines(std::move(lines));
            const int row = chosen ? m_model->rowOf(*chosen) : -1;
            m_cases->setCurrentIndex(m_model->index(std::max(row, 0)));
            showLine();
        });
}

std::optional<CaseId> TodayPage::chosenCase() const
{
    const TodayLine *line = m_model->lineAt(m_cases->currentIndex().row());
    return line ? std::optional(line->row.id) : std::nullopt;
}

void TodayPage::showLine()
{
    const TodayLine *line = m_model->lineAt(m_cases->currentIndex().row());
    m_number->setText(
        line ? (line->row.number ? line->row.number->toString() : noticedesk::tr("draft")) +
                   u"　"_s + shortened(line->row.name, longestShownName)
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
