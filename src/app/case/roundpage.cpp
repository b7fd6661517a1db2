// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/roundpage.h"

#include "app/desk/office.h"
#include "app/desk/settings.h"
#include "app/look/look.h"
#include "app/text/stepnames.h"
#include "app/widgets/fieldbinder.h"
#include "domain/casestate.h"
#include "domain/outcome.h"
#include "domain/period.h"
#include "domain/tr.h"
#include "ui_roundpage.h"

#include <QRadioButton>

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

/// Who most likely tracks the case: the officer at this window, or else who recorded the last round
/// at this desk, or whom the notice names.
QString usualTracker(const Office &office, const CaseFile &file)
{
    if (const Officer *self = office.self())
        return self->name;
    const QString last = settings::tracker.read();
    return last.isEmpty() ? file.notice.contact.name.value_or(QString()) : last;
}

} // namespace

RoundPage::RoundPage(int round, Office &office, QWidget *parent)
    : RecordedPage(office, parent), m_round(round), m_ui(std::make_unique<Ui::RoundPage>())
{
    m_ui->setupUi(&form());
    addOutcomes();
    adoptFields(*m_ui->correctRecordButton, *m_ui->giveUpRecordButton, path({}));
    connect(m_ui->trackedOnEdit, &RocDateField::edited, this, &RoundPage::renewBases);
}

RoundPage::~RoundPage() = default;

void RoundPage::renewBases()
{
    const auto dates = form().findChildren<RocDateField *>();
    for (RocDateField *date : dates) {
        if (date != m_ui->trackedOnEdit)
            date->setBase(m_ui->trackedOnEdit->date());
    }
    m_ui->untilEdit->setBase(baseOfDeadline(record().file, m_ui->trackedOnEdit->date()));
}

void RoundPage::recordChanged(const CaseRecord &before)
{
    renewBases();
    RecordedPage::recordChanged(before);
}

QString RoundPage::path(const QString &field) const
{
    return u"rounds[%1].%2"_s.arg(QString::number(m_round - 1), field);
}

void RoundPage::addOutcomes()
{
    QWidget *choices = m_ui->outcomeChoices;
    const auto offered = outcomesOffered(m_round);
    for (const Outcome &outcome : blankOutcomes()) {
        const OutcomeKind kind = kindOf(outcome);
        auto *option = new QRadioButton(nameOfOutcome(kind), choices);
        option->setObjectName(u"outcome%1Radio"_s.arg(static_cast<int>(kind)));
        setChoice(option, nameOf(outcome));
        m_ui->outcomes->addWidget(option);
        if (std::find(offered.begin(), offered.end(), kind) == offered.end()) {
            option->setEnabled(false);
            auto *why = new PlainLabel(
                noticedesk::tr("The third round of the form offers only improved and suspended."),
                choices);
            why->setIndent(2 * space(Space::Apart, why));
            why->setWordWrap(true);
            m_ui->outcomes->addWidget(why);
        }
        connect(option, &QRadioButton::clicked, this, &RoundPage::choose);
    }
    choices->setFocusProxy(choices->findChild<QRadioButton *>());
}

void RoundPage::choose()
{
    form().showRemark(path(u"outcome"_s), {});
    showFieldsOfOutcome();
    if (m_ui->trackedOnEdit->isBlank())
        m_ui->trackedOnEdit->setDate(office().today());
    if (m_ui->trackerEdit->text().isEmpty())
        m_ui->trackerEdit->setText(usualTracker(office(), record().file));
}

Finding RoundPage::askForOutcome()
{
    Finding finding{
        Severity::Error, {}, path(u"outcome"_s), noticedesk::tr("Choose an outcome first.")};
    form().showRemark(finding.field, finding.sentence, finding.severity);
    enterField(finding.field);
    return finding;
}

QString RoundPage::chosenOutcome() const
{
    return typedValues().value(path(u"outcome"_s)).toString();
}

void RoundPage::showFieldsOfOutcome()
{
    const QString chosen = chosenOutcome();
    for (const Outcome &outcome : blankOutcomes()) {
        const auto fields =
            std::visit([this](const auto &kind) { return fieldValues(kind, path({})); }, outcome);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            form().setFieldVisible(field.key(), nameOf(outcome) == chosen);
    }
}

TrackingRound RoundPage::typedRound() const
{
    return typed<TrackingRound>(path({}));
}

void RoundPage::collect(CaseFile &file) const
{
    const auto place = static_cast<std::size_t>(m_round - 1);
    if (!hasOutcome() || place > file.rounds.size())
        return;
    if (place == file.rounds.size())
        file.rounds.emplace_back();
    file.rounds[place] = typedRound();
}

void RoundPage::fieldsShown()
{
    form().showRemark(path(u"outcome"_s), {});
    renewBases();
    showFieldsOfOutcome();
}

HalfTyped RoundPage::halfTyped() const
{
    HalfTyped half = CasePage::halfTyped();
    if (hasOutcome())
        return half;
    // A round of a case has an outcome; until one is chosen the rest is kept beside it.
    if (!m_ui->trackerEdit->text().isEmpty())
        half.insert(path(u"tracker"_s), m_ui->trackerEdit->text());
    if (!m_ui->trackedOnEdit->isBlank())
        half.insert(path(u"trackedOn"_s), m_ui->trackedOnEdit->typedText());
    return half;
}

void RoundPage::takeHalfTyped(const HalfTyped &halfTyped)
{
    CasePage::takeHalfTyped(halfTyped);
    if (const QString tracker = halfTyped.value(path(u"tracker"_s)); !tracker.isEmpty())
        m_ui->trackerEdit->setText(tracker);
}

QString RoundPage::whyNot() const
{
    return whyNotYet(record().file, m_round);
}

QStringList RoundPage::recordedPaths() const
{
    const bool isRecorded = static_cast<std::size_t>(m_round) <= record().file.rounds.size();
    return isRecorded ? form().binder().paths() : QStringList();
}

} // namespace noticedesk

#include "roundpage.moc"
