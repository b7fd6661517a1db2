// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/roundpage.h"

#include "app/desk/office.h"
#include "app/text/stepnames.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/casestate.h"
#include "domain/tr.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Why the round cannot be recorded; empty if it can.
QString whyNotYet(const CaseFile &file, int round)
{
    const auto recordedRounds = static_cast<int>(file.rounds.size());
    if (!file.number)
        return noticedesk::tr("The notice was not issued yet; tracking begins after that.");
    const CaseState state = stateOf(file);
    if (round == recordedRounds + 1 && state == CaseState::Improved)
        return noticedesk::tr("The case has improved in round %1; reopen it to go on tracking.")
            .arg(QString::number(recordedRounds));
    // Tracking may go on after a suspension, towards the restoration.
    const bool goesOn = state == CaseState::Suspended && round > recordedRounds;
    if (isClosed(file) && !goesOn)
        return whyClosed();
    if (round > recordedRounds + 1)
        return noticedesk::tr("Record the rounds before this one first.");
    return {};
}

} // namespace

RoundPage::RoundPage(int round, Office &office, QWidget *parent)
    : RecordedPage(office, parent), m_round(round)
{
    addOutcomes();
    m_until = addDate(noticedesk::tr("New dead&line"), path(u"extendedTo"_s), u"untilEdit"_s);
    m_notifiedOn =
        addDate(noticedesk::tr("&Notified on"), path(u"notifiedOn"_s), u"notifiedOnEdit"_s);
    m_effectiveFrom = addDate(noticedesk::tr("Suspended &from"), path(u"suspendedFrom"_s),
                              u"effectiveFromEdit"_s);
    m_text = addText(noticedesk::tr("Te&xt"), path(u"text"_s), u"otherEdit"_s);
    m_tracker = addLine(noticedesk::tr("&Tracker"), path(u"tracker"_s), u"trackerEdit"_s);
    m_trackedOn = addDate(noticedesk::tr("T&racked on"), path(u"trackedOn"_s), u"trackedOnEdit"_s);
    connect(m_trackedOn, &RocDateField::edited, this, &RoundPage::renewBases);
    addCorrectionButtons();
}

void RoundPage::renewBases()
{
    for (RocDateField *date : {m_until, m_notifiedOn, m_effectiveFrom})
        date->setBase(m_trackedOn->date());
}

QString RoundPage::path(const QString &field) const
{
    return u"rounds[%1].%2"_s.arg(QString::number(m_round - 1), field);
}

void RoundPage::addOutcomes()
{
    auto *choices = new QWidget(this);
    choices->setObjectName(u"outcomeChoices"_s);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto offered = outcomesOffered(m_round);
    for (const OutcomeKind kind : {OutcomeKind::Improved, OutcomeKind::Extended,
                                   OutcomeKind::Suspended, OutcomeKind::Other}) {
        auto *option = new QRadioButton(nameOfOutcome(kind), choices);
        option->setObjectName(u"outcome%1Radio"_s.arg(static_cast<int>(kind)));
        column->addWidget(option);
        if (std::find(offered.begin(), offered.end(), kind) == offered.end()) {
            option->setEnabled(false);
            auto *why = new PlainLabel(
                noticedesk::tr("The third round of the form offers only improved and suspended."),
                choices);
            why->setIndent(24);
            why->setWordWrap(true);
            column->addWidget(why);
        }
        connect(option, &QRadioButton::clicked, this, &RoundPage::choose);
        m_outcomes[kind] = option;
    }
    choices->setFocusProxy(m_outcomes.at(OutcomeKind::Improved));
    form().addField(noticedesk::tr("Outcome"), path(u"outcome"_s), choices);
}

void RoundPage::choose()
{
    form().showRemark(path(u"outcome"_s), {});
    showFieldsOf(chosen());
    if (m_trackedOn->isBlank())
        m_trackedOn->setDate(office().today());
    markTyped();
}

void RoundPage::askForOutcome()
{
    form().showRemark(path(u"outcome"_s), noticedesk::tr("Choose an outcome first."));
    enterField(path(u"outcome"_s));
}

std::optional<OutcomeKind> RoundPage::chosen() const
{
    for (const auto &[kind, option] : m_outcomes) {
        if (option->isChecked())
            return kind;
    }
    return std::nullopt;
}

void RoundPage::showFieldsOf(std::optional<OutcomeKind> kind)
{
    form().setFieldVisible(path(u"extendedTo"_s), kind == OutcomeKind::Extended);
    form().setFieldVisible(path(u"notifiedOn"_s), kind == OutcomeKind::Suspended);
    form().setFieldVisible(path(u"suspendedFrom"_s), kind == OutcomeKind::Suspended);
    form().setFieldVisible(path(u"text"_s), kind == OutcomeKind::Other);
}

TrackingRound RoundPage::typedRound() const
{
    TrackingRound round;
    switch (chosen().value_or(OutcomeKind::Improved)) {
    case OutcomeKind::Improved:
        break;
    case OutcomeKind::Extended:
        round.outcome = Extended{m_until->date()};
        break;
    case OutcomeKind::Suspended:
        round.outcome = Suspended{m_notifiedOn->date(), m_effectiveFrom->date()};
        break;
    case OutcomeKind::Other:
        round.outcome = Other{recorded(m_text->text())};
        break;
    }
    round.tracker = recorded(m_tracker->text());
    round.trackedOn = m_trackedOn->date();
    return round;
}

void RoundPage::collect(CaseFile &file) const
{
    const auto place = static_cast<std::size_t>(m_round - 1);
    if (!chosen() || place > file.rounds.size())
        return;
    if (place == file.rounds.size())
        file.rounds.emplace_back();
    file.rounds[place] = typedRound();
}

void RoundPage::showCase(const CaseFile &file)
{
    const auto place = static_cast<std::size_t>(m_round - 1);
    const bool isRecorded = place < file.rounds.size();
    const TrackingRound round = isRecorded ? file.rounds[place] : TrackingRound{};
    for (const auto &[kind, option] : m_outcomes) {
        option->setAutoExclusive(false);
        option->setChecked(isRecorded && kindOf(round.outcome) == kind);
        option->setAutoExclusive(true);
    }
    const auto *extended = std::get_if<Extended>(&round.outcome);
    const auto *suspended = std::get_if<Suspended>(&round.outcome);
    const auto *other = std::get_if<Other>(&round.outcome);
    m_until->setDate(extended ? extended->until : std::nullopt);
    m_notifiedOn->setDate(suspended ? suspended->notifiedOn : std::nullopt);
    m_effectiveFrom->setDate(suspended ? suspended->effectiveFrom : std::nullopt);
    m_text->setText(other ? other->text.value_or(QString()) : QString());
    m_tracker->setText(round.tracker.value_or(QString()));
    m_trackedOn->setDate(round.trackedOn);
    form().showRemark(path(u"outcome"_s), {});
    renewBases();
    showFieldsOf(chosen());
}

HalfTyped RoundPage::halfTyped() const
{
    HalfTyped half = CasePage::halfTyped();
    if (chosen())
        return half;
    // A round of a case has an outcome; until one is chosen the rest is kept beside it.
    if (!m_tracker->text().isEmpty())
        half.insert(path(u"tracker"_s), m_tracker->text());
    if (!m_trackedOn->isBlank())
        half.insert(path(u"trackedOn"_s), m_trackedOn->typedText());
    return half;
}

void RoundPage::takeHalfTyped(const HalfTyped &halfTyped)
{
    CasePage::takeHalfTyped(halfTyped);
    if (const QString tracker = halfTyped.value(path(u"tracker"_s)); !tracker.isEmpty())
        m_tracker->setText(tracker);
}

QString RoundPage::whyNot() const
{
    return whyNotYet(record().file, m_round);
}

QStringList RoundPage::allPaths() const
{
    return {path(u"outcome"_s),       path(u"extendedTo"_s), path(u"notifiedOn"_s),
            path(u"suspendedFrom"_s), path(u"text"_s),       path(u"tracker"_s),
            path(u"trackedOn"_s)};
}

QStringList RoundPage::recordedPaths() const
{
    const bool isRecorded = static_cast<std::size_t>(m_round) <= record().file.rounds.size();
    return isRecorded ? allPaths() : QStringList();
}

} // namespace noticedesk

#include "roundpage.moc"
