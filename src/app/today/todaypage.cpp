// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/text/showndays.h"
#include "app/today/damagepanel.h"
#include "app/today/deadlinestrip.h"
#include "app/today/workdetails.h"
#include "app/today/worktree.h"
#include "app/widgets/headinglabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseAfterCase = 150; // ms

} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"todayPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterCase);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::renew);
    connect(&desk.store, &StoreThreads::caseChanged, this, [this] { m_soon.start(); });
    connect(&desk.office, &Office::changed, this, &TodayPage::renew);
    connect(m_drafts, &QPushButton::clicked, this, &TodayPage::draftsWanted);
    connect(m_tree, &WorkTree::chosenChanged, this, [this] { m_details->show(m_tree->chosen()); });
    connect(m_tree, &WorkTree::caseOpened, this, &TodayPage::caseOpened);
    connect(m_tree, &WorkTree::actionWanted, this, &TodayPage::act);
    connect(m_tree, &WorkTree::groupWanted, this, [this](TodayBucket bucket) {
        Q_EMIT listWanted(queryFor(bucket, m_desk.office.today(), *m_desk.office.calendar()));
    });
    connect(m_strip, &DeadlineStrip::dayChosen, this, [this](QDate day) {
        if (m_tree->chooseDue(day)) {
            m_tree->setFocus();
            return;
        }
        CaseListQuery query;
        query.due = {day, day};
        Q_EMIT listWanted(query);
    });
    const auto with = [this](void (TodayPage::*wanted)(CaseId)) {
        return [this, wanted] {
            if (const auto id = chosenCase())
                Q_EMIT(this->*wanted)(*id);
        };
    };
    connect(m_details, &WorkDetails::openWanted, this, with(&TodayPage::caseOpened));
    connect(m_details, &WorkDetails::callWanted, this, with(&TodayPage::callWanted));
    connect(m_details, &WorkDetails::trackingWanted, this, with(&TodayPage::trackingWanted));
    setFocusProxy(m_tree);
}

void TodayPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    m_day = new HeadingLabel(1.4, this);
    m_day->setObjectName(u"dayLabel"_s);
    column->addWidget(m_day);
    m_damage = new DamagePanel(this);
    column->addWidget(m_damage);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_tree = new WorkTree(this);
    row->addWidget(m_tree, 3);
    // A low window scrolls what it has no room for.
    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new WorkDetails(m_desk, scrolled);
    scrolled->setWidget(m_details);
    row->addWidget(scrolled, 2);
    column->addLayout(row, 1);
    m_strip = new DeadlineStrip(this);
    column->addWidget(m_strip);
    auto *foot = new QHBoxLayout;
    m_sum = new PlainLabel({}, this);
    m_sum->setObjectName(u"sumLabel"_s);
    m_drafts = new QPushButton(this);
    m_drafts->setObjectName(u"draftsButton"_s);
    m_backup = new PlainLabel({}, this);
    m_backup->setObjectName(u"backupLabel"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sum, m_drafts, m_backup})
        foot->addWidget(part);
    foot->insertStretch(1);
    foot->insertStretch(3);
    column->addLayout(foot);
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
        [today, calendar](Database &database) { return countWork(database, today, *calendar); },
        [this](const WorkCounts &counts) { showCounts(counts); });
    readCases();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_areCasesDue)
        readCases();
}

void TodayPage::showCounts(const WorkCounts &work)
{
    const TodayCounts &counts = work.groups;
    QStringList terms;
    qint64 sum = 0;
    for (const auto &[bucket, count] : counts.buckets) {
        terms.append(QString::number(count));
        sum += count;
    }
    m_sum->setText(sum == counts.open
                       ? sentenceWith(noticedesk::tr("Open %1 = %2 ✓"), QString::number(sum),
                                      terms.join(u" + "_s))
                       : noticedesk::tr("Open %1, but the groups hold %2: verify the store")
                             .arg(QString::number(counts.open), QString::number(sum)));
    m_drafts->setText(noticedesk::tr("Drafts %1").arg(QString::number(counts.drafts)));
    m_tree->showCounts(counts);
    m_strip->showDays(m_desk.office.today(), *m_desk.office.calendar(), work.due);
    Q_EMIT renewed();
}

void TodayPage::readCases()
{
    m_areCasesDue = !isVisible();
    if (m_areCasesDue)
        return;
    const quint64 asked = ++m_asked;
    const QDate today = m_desk.office.today();
    m_desk.store.read(
        this,
        [today, calendar = m_desk.office.calendar()](Database &database) {
            return readWork(database, today, *calendar);
        },
        [this, asked, today](const WorkList &work) {
            if (asked == m_asked)
                m_tree->showWork(work, today);
        });
}

std::optional<CaseId> TodayPage::chosenCase() const
{
    const WorkItem *item = m_tree->chosen();
    return item ? std::optional(item->row.id) : std::nullopt;
}

void TodayPage::act()
{
    const WorkItem *item = m_tree->chosen();
    if (!item)
        return;
    const CaseId id = item->row.id;
    switch (nextStepOn(m_desk.office.today(), item->row.nextStep, item->row.due)) {
    case NextStep::ConfirmByTelephone:
        Q_EMIT callWanted(id);
        return;
    case NextStep::Track:
        Q_EMIT trackingWanted(id);
        return;
    default:
        Q_EMIT caseOpened(id);
    }
}

void TodayPage::showBackup(const QString &sentence)
{
    m_backup->setText(sentence);
}

} // namespace noticedesk

#include "todaypage.moc"
