// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/settings.h"
#include "app/desk/storethreads.h"
#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/officer.h"
#include "domain/tr.h"
#include "ui_todaypage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseAfterCase = 150; // ms

} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::TodayPage>())
{
    m_ui->setupUi(this);
    m_ui->workDetails->setDesk(desk);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterCase);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::renew);
    connect(&desk.store, &StoreThreads::caseChanged, this, [this] { m_soon.start(); });
    showOfficers();
    connect(&desk.office, &Office::changed, this, [this] {
        showOfficers();
        renew();
    });
    connect(m_ui->officersCombo, &QComboBox::activated, this, [this] {
        settings::onlyOwnCases.keep(m_ui->officersCombo->isOwn());
        renew();
    });
    connect(m_ui->draftsButton, &QPushButton::clicked, this, [this] {
        CaseListQuery query;
        query.state = CaseState::Draft;
        query.officers = m_ui->officersCombo->officers();
        if (query.officers)
            Q_EMIT listWanted(query);
        else
            Q_EMIT draftsWanted();
    });
    connect(m_ui->groupsTree, &WorkTree::chosenChanged, this,
            [this] { m_ui->workDetails->show(m_ui->groupsTree->chosen()); });
    connect(m_ui->groupsTree, &WorkTree::caseOpened, this, &TodayPage::caseOpened);
    connect(m_ui->groupsTree, &WorkTree::actionWanted, this, &TodayPage::act);
    connect(m_ui->groupsTree, &WorkTree::groupWanted, this, [this](TodayBucket bucket) {
        Q_EMIT listWanted(queryFor(bucket, m_desk.office.today(), *m_desk.office.calendar(),
                                   m_ui->officersCombo->officers()));
    });
    connect(m_ui->deadlineStrip, &DeadlineStrip::dayChosen, this, [this](QDate day) {
        if (m_ui->groupsTree->chooseDue(day)) {
            m_ui->groupsTree->setFocus();
            return;
        }
        CaseListQuery query;
        query.due = {day, day};
        query.officers = m_ui->officersCombo->officers();
        Q_EMIT listWanted(query);
    });
    const auto with = [this](void (TodayPage::*wanted)(CaseId)) {
        return [this, wanted] {
            if (const auto id = chosenCase())
                Q_EMIT(this->*wanted)(*id);
        };
    };
    connect(m_ui->workDetails, &WorkDetails::openWanted, this, with(&TodayPage::caseOpened));
    connect(m_ui->workDetails, &WorkDetails::callWanted, this, with(&TodayPage::callWanted));
    connect(m_ui->workDetails, &WorkDetails::trackingWanted, this,
            with(&TodayPage::trackingWanted));
    setFocusProxy(m_ui->groupsTree);
}

TodayPage::~TodayPage() = default;

DamagePanel &TodayPage::damage()
{
    return *m_ui->damagePanel;
}

void TodayPage::renew()
{
    const QDate today = m_desk.office.today();
    const auto calendar = m_desk.office.calendar();
    const QString day = shownDay(today);
    m_ui->dayLabel->setText(calendar->isWorkingDay(today)
                                ? sentenceWith(noticedesk::tr("%1 working day"), day)
                                : sentenceWith(noticedesk::tr("%1 day off"), day));
    m_desk.store.read(
        this,
        [today, calendar, officers = m_ui->officersCombo->officers()](Database &database) {
            return countWork(database, today, *calendar, officers);
        },
        [this](const WorkCounts &counts) { showCounts(counts); });
    readCases();
}

/// An office without officers is not asked whose cases it wants to see.
void TodayPage::showOfficers()
{
    const QStringList names = m_desk.office.officerNames();
    const bool hadNone = m_ui->officersCombo->count() == 1;
    m_ui->officersCombo->setOfficers(names, m_desk.office.lookedAfter());
    if (hadNone && settings::onlyOwnCases.read())
        m_ui->officersCombo->chooseOwn();
    m_ui->officersLabel->setVisible(!names.isEmpty());
    m_ui->officersCombo->setVisible(!names.isEmpty());
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
    m_ui->sumLabel->setText(
        sum == counts.open ? sentenceWith(noticedesk::tr("Open %1 = %2 ✓"), QString::number(sum),
                                          terms.join(u" + "_s))
                           : noticedesk::tr("Open %1, but the groups hold %2: verify the store")
                                 .arg(QString::number(counts.open), QString::number(sum)));
    m_ui->draftsButton->setText(noticedesk::tr("Drafts %1").arg(QString::number(counts.drafts)));
    m_ui->groupsTree->showCounts(counts);
    m_ui->deadlineStrip->showDays(m_desk.office.today(), *m_desk.office.calendar(), work.due);
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
        [today, calendar = m_desk.office.calendar(), officers = m_ui->officersCombo->officers()](
            Database &database) { return readWork(database, today, *calendar, officers); },
        [this, asked, today](const WorkList &work) {
            if (asked == m_asked)
                m_ui->groupsTree->showWork(work, today);
        });
}

std::optional<CaseId> TodayPage::chosenCase() const
{
    const WorkItem *item = m_ui->groupsTree->chosen();
    return item ? std::optional(item->row.id) : std::nullopt;
}

void TodayPage::act()
{
    const WorkItem *item = m_ui->groupsTree->chosen();
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
    m_ui->backupLabel->setText(sentence);
}

} // namespace noticedesk

#include "todaypage.moc"
