// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/closurespanel.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/calendareffects.h"
#include "app/directories/recordtexts.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/fieldbinder.h"
#include "domain/isolation.h"
#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/directory/directory.h"
#include "store/directory/directoryactions.h"
#include "ui_closurespanel.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CalendarEffect effectOfAdding(Database &database, QDate day)
{
    OfficeCalendar after = officeCalendar(database);
    after.addClosure(day, {});
    return effectOf(after, database, day, day);
}

CalendarEffect effectOfRemoving(Database &database, QDate day)
{
    OfficeCalendar after;
    for (const auto &[year, daysOff] : calendarYears(database))
        after.learnYear(year, daysOff);
    return effectOf(after, database, day, day);
}

/// The first of the cases by number and name, a line each.
QString casesInLines(const std::vector<CaseListRow> &cases)
{
    constexpr std::size_t most = 10;
    QStringList lines;
    for (std::size_t at = 0; at < std::min(most, cases.size()); ++at)
        lines.append(caseName(nameOfNumber(cases.at(at).number), cases.at(at).name));
    if (cases.size() > most)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

} // namespace

ClosuresPanel::ClosuresPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ClosuresPanel>())
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    m_ui->closures->setColumnWidths({20, 20}, 1);
    m_ui->closureDeadlines->setColumnWidths({14, 20, 20}, 1);
    m_ui->closureDeadlines->hide();
    m_ui->closureEffectLabel->hide();
    connect(m_ui->closures, &RecordList::addWanted, m_ui->closureDayEdit,
            [this] { m_ui->closureDayEdit->setFocus(); });
    connect(m_ui->closures, &RecordList::removeWanted, this,
            [this] { askToRemove(m_ui->closures->chosenId()); });
    connect(&m_ui->form->binder(), &FieldBinder::edited, this, &ClosuresPanel::showEffect);
    connect(m_ui->addClosureButton, &QPushButton::clicked, this, &ClosuresPanel::add);
    connect(m_ui->closureDeadlines, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
}

ClosuresPanel::~ClosuresPanel() = default;

void ClosuresPanel::begin(Desk &desk)
{
    m_desk = &desk;
    m_ui->closures->offerSaving(desk, noticedesk::tr("Days on which the office is closed"),
                                {{0}, {}});
    const QString &reason = desk.store.readOnlyReason();
    m_ui->form->binder().setReadOnly(!reason.isEmpty());
    m_ui->addClosureButton->setEnabled(reason.isEmpty());
    m_ui->addClosureButton->setToolTip(plainToolTip(reason));
    if (!reason.isEmpty())
        m_ui->closureEffectLabel->tell(
            sentenceWith(noticedesk::tr("Nothing can be changed now: %1"), reason));
    m_ui->closures->offerWhereEmpty(
        noticedesk::tr(
            "No closure is here yet. Add the days on which the office stays closed for a "
            "reason of its own, such as a typhoon."),
        reason.isEmpty()
            ? Offers{{noticedesk::tr("Type a day"), [this] { m_ui->closureDayEdit->setFocus(); }}}
            : Offers{});
    connect(&desk.store, &StoreThreads::directoryChanged, this, &ClosuresPanel::readClosures);
    connect(&desk.office, &Office::changed, this, &ClosuresPanel::renewOffice);
    renewOffice();
    readClosures();
}

bool ClosuresPanel::hasTyped() const
{
    return !m_ui->closureDayEdit->isBlank() || !m_ui->closureReasonEdit->text().isEmpty();
}

void ClosuresPanel::renewOffice()
{
    m_ui->closureDayEdit->setCalendar(m_desk->office.calendar());
    m_ui->closureDayEdit->setToday(m_desk->office.today());
}

void ClosuresPanel::readClosures()
{
    m_desk->store.read(
        this,
        [](Database &database) {
            auto closures = Directory<LocalClosure>::all(database);
            std::sort(closures.begin(), closures.end(), [](const auto &one, const auto &other) {
                return one.record.day > other.record.day;
            });
            return closures;
        },
        [this](std::vector<Stored<LocalClosure>> closures) {
            m_closures = std::move(closures);
            std::vector<ListedRow> rows;
            for (const auto &kept : m_closures)
                rows.push_back(
                    {kept.id.value(), {shownDay(kept.record.day), kept.record.reason}, {}});
            m_ui->closures->showRows(std::move(rows));
        });
}

void ClosuresPanel::showEffect()
{
    m_ui->form->showFindings({});
    const std::optional<QDate> day = m_ui->closureDayEdit->date();
    if (day == m_asked)
        return;
    m_asked = day;
    m_ui->closureDeadlines->hide();
    m_ui->closureEffectLabel->tell({});
    if (!day)
        return;
    m_desk->store.read(
        this, [day = *day](Database &database) { return effectOfAdding(database, day); },
        [this, day](const CalendarEffect &effect) {
            if (day != m_asked)
                return;
            m_ui->closureEffectLabel->tell(
                effect.days.empty()
                    ? noticedesk::tr("This is a day off already; no deadline is touched.")
                    : deadlineSentence(effect.cases, effect.days));
            m_ui->closureDeadlines->showRows(rowsOfDeadlines(effect.cases, effect.days));
            m_ui->closureDeadlines->setVisible(!effect.cases.empty());
        });
}

void ClosuresPanel::add()
{
    const LocalClosure closure{m_ui->closureDayEdit->date().value_or(QDate()),
                               m_ui->closureReasonEdit->text()};
    std::vector<QDate> others;
    for (const Stored<LocalClosure> &each : m_closures)
        others.push_back(each.record.day);
    const std::vector<Finding> findings = recordFindings(closure, others);
    showFindings(findings);
    if (!findings.empty() || !m_ui->addClosureButton->isEnabled())
        return;
    m_ui->addClosureButton->setEnabled(false);
    m_desk->store.write(
        this, [closure](Store &store) { return Directory<LocalClosure>::save(store, {}, closure); },
        [this, written = textsIn(*m_ui->form)](const Directory<LocalClosure>::Outcome &outcome) {
            m_ui->addClosureButton->setEnabled(true);
            if (outcome.result == RecordResult::Done) {
                if (textsIn(*m_ui->form) == written)
                    clear(); // else the next is being typed
            } else
                showFindings(outcome.findings);
        },
        [this](const std::exception_ptr &error) {
            m_ui->addClosureButton->setEnabled(true);
            m_desk->prompt.tell(error);
        });
}

void ClosuresPanel::showFindings(const std::vector<Finding> &findings)
{
    m_ui->form->showFindings(findings);
    m_ui->form->enterRefused();
    if (!findings.empty())
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), findings.front().sentence));
}

void ClosuresPanel::clear()
{
    showTexts(*m_ui->form, {});
    m_asked.reset();
    m_ui->closureEffectLabel->tell({});
    m_ui->closureDeadlines->hide();
    m_ui->closures->focusList();
}

void ClosuresPanel::askToRemove(qint64 id)
{
    const auto found =
        std::find_if(m_closures.begin(), m_closures.end(),
                     [id](const Stored<LocalClosure> &each) { return each.id.value() == id; });
    if (found == m_closures.end() || !m_desk->store.readOnlyReason().isEmpty())
        return;
    m_desk->store.read(
        this,
        [day = found->record.day](Database &database) { return effectOfRemoving(database, day); },
        [this, closure = *found](const CalendarEffect &effect) {
            const QString sentence =
                effect.days.empty() ? noticedesk::tr("The day stays a day off by the calendar.")
                                    : deadlineSentence(effect.cases, effect.days);
            m_desk->prompt.ask(
                this,
                sentenceWith(noticedesk::tr("Remove the closure of %1 (%2)?\n%3\n%4"),
                             shownDay(closure.record.day), closure.record.reason, sentence,
                             casesInLines(effect.cases)),
                noticedesk::tr("Remove"), [this, closure] { remove(closure); });
        });
}

void ClosuresPanel::remove(const Stored<LocalClosure> &closure)
{
    m_desk->store.write(
        this, [closure](Store &store) { return Directory<LocalClosure>::remove(store, closure); },
        [this](const Directory<LocalClosure>::Outcome &outcome) {
            if (outcome.result == RecordResult::Done)
                return;
            readClosures();
            m_desk->prompt.tell(
                noticedesk::tr("The closure was not removed."),
                noticedesk::tr("Somebody else has changed or removed it meanwhile; look at "
                               "what the list says now."));
        },
        [this](const std::exception_ptr &error) { m_desk->prompt.tell(error); });
}

bool ClosuresPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->matches(QKeySequence::Save) || (key->key() == Qt::Key_Escape && hasTyped())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ClosuresPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        add();
    else if (event->key() == Qt::Key_Escape && hasTyped())
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace noticedesk

#include "closurespanel.moc"
