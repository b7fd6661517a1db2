// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/stepbar.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/nextstep.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

Step trackingStep(const CaseFile &file)
{
    const auto round = std::min(file.rounds.size(), std::size_t{maximumTrackingRounds - 1});
    return static_cast<Step>(static_cast<std::size_t>(Step::Round1) + round);
}

bool isDone(const CaseFile &file, Step step)
{
    switch (step) {
    case Step::Notice:
        return file.number.has_value();
    case Step::Dispatch:
        return std::any_of(file.dispatches.begin(), file.dispatches.end(),
                           [](const Dispatch &dispatch) { return !dispatch.struckOut; });
    case Step::Response:
        return file.response.has_value();
    case Step::Round1:
    case Step::Round2:
    case Step::Round3:
        return file.rounds.size() >
               static_cast<std::size_t>(step) - static_cast<std::size_t>(Step::Round1);
    case Step::Suspension: {
        const SuspensionDuties duties = suspensionDuties(file);
        return lastSuspendedRound(file) && !duties.letterOpen && !duties.reportOpen;
    }
    case Step::Notes:
    case Step::Evidence:
    case Step::History:
        break;
    }
    return false;
}

} // namespace

Step nextStepOf(const CaseFile &file, QDate today)
{
    switch (nextStepOn(today, nextStep(file), dueDate(file))) {
    case NextStep::Issue:
    case NextStep::None:
        break;
    case NextStep::Dispatch:
        return Step::Dispatch;
    case NextStep::AwaitImprovement:
        return file.response || !file.rounds.empty() ? trackingStep(file) : Step::Response;
    case NextStep::ConfirmByTelephone:
        return Step::Response;
    case NextStep::Track:
        return trackingStep(file);
    case NextStep::ProveSuspension:
        return Step::Suspension;
    }
    return Step::Notice;
}

StepState stepState(const CaseFile &file, Step step, QDate today)
{
    if (!isClosed(file) && nextStepOf(file, today) == step)
        return StepState::Next;
    return isDone(file, step) ? StepState::Done : StepState::Later;
}

QString nameOfStep(Step step)
{
    switch (step) {
    case Step::Notice:
        return noticedesk::tr("① Notice");
    case Step::Dispatch:
        return noticedesk::tr("② Dispatch");
    case Step::Response:
        return noticedesk::tr("③ Response");
    case Step::Round1:
        return noticedesk::tr("④ Round 1");
    case Step::Round2:
        return noticedesk::tr("⑤ Round 2");
    case Step::Round3:
        return noticedesk::tr("⑥ Round 3");
    case Step::Suspension:
        return noticedesk::tr("⑦ Suspension");
    case Step::Notes:
        return noticedesk::tr("Notes");
    case Step::Evidence:
        return noticedesk::tr("Attachments");
    case Step::History:
        break;
    }
    return noticedesk::tr("History");
}

Sheet sheetOf(Step step)
{
    const bool isRound = step == Step::Round1 || step == Step::Round2 || step == Step::Round3;
    return isRound ? Sheet::Tracking : Sheet::Notice;
}

namespace
{

/// What stands behind the name of a step, and what it says to those who do not see it.
struct Mark
{
    QString sign;
    QString word;
};

Mark markOf(const CaseFile &file, Step step, QDate today)
{
    if (step == Step::History)
        return {};
    if (step == Step::Notes)
        return file.notes ? Mark{u" ✎"_s, noticedesk::tr("written")} : Mark{};
    switch (stepState(file, step, today)) {
    case StepState::Done:
        return {u" ✓"_s, noticedesk::tr("done")};
    case StepState::Next:
        return {u" ●"_s, noticedesk::tr("to be done next")};
    case StepState::Later:
        break;
    }
    return {{}, noticedesk::tr("not yet")};
}

} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    setProperty("spaces", u"strip"_s);
    auto *group = new QButtonGroup(this);
    for (int place = 0; place < stepCount; ++place) {
        const auto step = static_cast<Step>(place);
        auto *button = new QToolButton(this);
        button->setObjectName(u"step%1Button"_s.arg(place));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setText(nameOfStep(step));
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QToolButton::clicked, this, [this, step] { choose(step); });
    }
    row->addStretch();
    m_buttons.front()->setChecked(true);
}

void StepBar::showCase(const CaseFile &file, QDate today)
{
    for (int place = 0; place < stepCount; ++place) {
        const auto step = static_cast<Step>(place);
        if (step == Step::Evidence)
            continue;
        QToolButton *button = m_buttons[static_cast<std::size_t>(place)];
        const Mark mark = markOf(file, step, today);
        const QString name = nameOfStep(step);
        button->setText(name + mark.sign);
        button->setAccessibleName(
            mark.word.isEmpty() ? name : sentenceWith(noticedesk::tr("%1, %2"), name, mark.word));
    }
}

void StepBar::showAttachments(qsizetype count)
{
    QToolButton *button = m_buttons[static_cast<std::size_t>(Step::Evidence)];
    const QString name = nameOfStep(Step::Evidence);
    button->setText(count == 0 ? name : noticedesk::tr("%1 (%2)").arg(name).arg(count));
    button->setAccessibleName(button->text());
}

void StepBar::choose(Step step)
{
    m_buttons[static_cast<std::size_t>(step)]->setChecked(true);
    if (step == m_chosen)
        return;
    m_chosen = step;
    Q_EMIT stepChosen(step);
}

} // namespace noticedesk

#include "stepbar.moc"
