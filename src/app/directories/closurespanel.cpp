// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/closurespanel.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/calendareffects.h"
#include "app/directories/recordform.h"
#include "app/directories/recordlist.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "domain/isolation.h"
#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/directory/directory.h"
#include "store/directory/directoryactions.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

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

ClosuresPanel::ClosuresPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new RecordList(noticedesk::tr("&Local closures"),
                            {noticedesk::tr("Day"), noticedesk::tr("Reason")}, u"closuresTable"_s,
                            this)),
      m_form(new RecordForm(this)),
      m_effect(new PlainLabel({}, this)),
      m_deadlines(new RecordList(
          noticedesk::tr("D&eadlines of open cases on this day (Enter opens the case)"),
          {noticedesk::tr("Number"), noticedesk::tr("Organisation"), noticedesk::tr("Deadline")},
          u"closureDeadlinesTable"_s, this)),
      m_add(new QPushButton(noticedesk::tr("&Add this closure (Ctrl+S)"), this))
{
    m_list->setColumnWidths({20, 20}, 1);
    m_deadlines->setColumnWidths({14, 20, 20}, 1);
    m_deadlines->hide();
    m_day = m_form->addDate(noticedesk::tr("Day &of a new closure"), u"day"_s, u"closureDayEdit"_s);
    m_reason = m_form->addLine(noticedesk::tr("&Reason"), u"reason"_s, u"closureReasonEdit"_s);
    m_effect->setObjectName(u"closureEffectLabel"_s);
    m_effect->setWordWrap(true);
    m_effect->hide();
    m_form->addWidget(m_effect);
    m_add->setObjectName(u"addClosureButton"_s);
    const QString &reason = desk.store.readOnlyReason();
    m_form->setReadOnly(!reason.isEmpty());
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(plainToolTip(reason));
    if (!reason.isEmpty())
        m_effect->tell(sentenceWith(noticedesk::tr("Nothing can be changed now: %1"), reason));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_form);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_deadlines);

    connect(m_list, &RecordList::addWanted, m_day, [this] { m_day->setFocus(); });
    connect(m_list, &RecordList::removeWanted, this, [this] { askToRemove(m_list->chosenId()); });
    connect(m_form, &RecordForm::edited, this, &ClosuresPanel::showEffect);
    connect(m_add, &QPushButton::clicked, this, &ClosuresPanel::add);
    connect(m_deadlines, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
    connect(&desk.store, &StoreThreads::directoryChanged, this, &ClosuresPanel::readClosures);
    connect(&desk.office, &Office::changed, this, &ClosuresPanel::renewOffice);
    renewOffice();
    readClosures();
}

bool ClosuresPanel::hasTyped() const
{
    return !m_day->isBlank() || !m_reason->text().isEmpty();
}

void ClosuresPanel::renewOffice()
{
    m_day->setCalendar(m_desk.office.calendar());
    m_day->setToday(m_desk.office.today());
}

void ClosuresPanel::readClosures()
{
    m_desk.store.read(
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
            m_list->showRows(std::move(rows));
        });
}

void ClosuresPanel::showEffect()
{
    m_form->showFindings({});
    const std::optional<QDate> day = m_day->date();
    if (day == m_asked)
        return;
    m_asked = day;
    m_deadlines->hide();
    m_effect->tell({});
    if (!day)
        return;
    m_desk.store.read(
        this, [day = *day](Database &database) { return effectOfAdding(database, day); },
        [this, day](const CalendarEffect &effect) {
            if (day != m_asked)
                return;
            m_effect->tell(
                effect.days.empty()
                    ? noticedesk::tr("This is a day off already; no deadline is touched.")
                    : deadlineSentence(effect.cases, effect.days));
            m_deadlines->showRows(rowsOfDeadlines(effect.cases, effect.days));
            m_deadlines->setVisible(!effect.cases.empty());
        });
}

void ClosuresPanel::add()
{
    const LocalClosure closure{m_day->date().value_or(QDate()), m_reason->text()};
    std::vector<QDate> others;
    for (const Stored<LocalClosure> &each : m_closures)
        others.push_back(each.record.day);
    const std::vector<Finding> findings = recordFindings(closure, others);
    showFindings(findings);
    if (!findings.empty() || !m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    m_desk.store.write(
        this, [closure](Store &store) { return Directory<LocalClosure>::save(store, {}, closure); },
        [this](const Directory<LocalClosure>::Outcome &outcome) {
            m_add->setEnabled(true);
            if (outcome.result == RecordResult::Done)
                clear();
            else
                showFindings(outcome.findings);
        },
        [this](const std::exception_ptr &error) {
            m_add->setEnabled(true);
            m_desk.prompt.tell(error);
        });
}

void ClosuresPanel::showFindings(const std::vector<Finding> &findings)
{
    m_form->showFindings(findings);
    m_form->enterRefused();
    if (!findings.empty())
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), findings.front().sentence));
}

void ClosuresPanel::clear()
{
    m_form->setTexts({});
    m_asked.reset();
    m_effect->tell({});
    m_deadlines->hide();
    m_list->focusList();
}

void ClosuresPanel::askToRemove(qint64 id)
{
    const auto found =
        std::find_if(m_closures.begin(), m_closures.end(),
                     [id](const Stored<LocalClosure> &each) { return each.id.value() == id; });
    if (found == m_closures.end() || !m_desk.store.readOnlyReason().isEmpty())
        return;
    m_desk.store.read(
        this,
        [day = found->record.day](Database &database) { return effectOfRemoving(database, day); },
        [this, closure = *found](const CalendarEffect &effect) {
            const QString sentence =
                effect.days.empty() ? noticedesk::tr("The day stays a day off by the calendar.")
                                    : deadlineSentence(effect.cases, effect.days);
            m_desk.prompt.ask(this,
                              sentenceWith(noticedesk::tr("Remove the closure of %1 (%2)?\n%3\n%4"),
                                           shownDay(closure.record.day), closure.record.reason,
                                           sentence, casesInLines(effect.cases)),
                              noticedesk::tr("Remove"), [this, closure] { remove(closure); });
        });
}

void ClosuresPanel::remove(const Stored<LocalClosure> &closure)
{
    m_desk.store.write(
        this, [closure](Store &store) { return Directory<LocalClosure>::remove(store, closure); },
        [this](const Directory<LocalClosure>::Outcome &outcome) {
            if (outcome.result == RecordResult::Done)
                return;
            readClosures();
            m_desk.prompt.tell(
                noticedesk::tr("The closure was not removed."),
                noticedesk::tr("Somebody else has changed or removed it meanwhile; look at "
                               "what the list says now."));
        },
        [this](const std::exception_ptr &error) { m_desk.prompt.tell(error); });
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
