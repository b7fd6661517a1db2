// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casereason.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "domain/officecalendar.h"
#include "domain/outcome.h"
#include "domain/rules/rulefinding.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "domain/weekday.h"

namespace noticedesk
{

namespace
{

QString overdueSentence(QDate due, QDate today, const OfficeCalendar &calendar)
{
    const int late = calendar.workingDaysBetween(due, today);
    const QString deadline = dayWithWeekday(due);
    if (late == 0)
        return tr("Overdue, by no working day yet (deadline %1).").arg(deadline);
    if (late == 1)
        return tr("Overdue by one working day (deadline %1).").arg(deadline);
    return tr("Overdue by %1 working days (deadline %2).").arg(QString::number(late), deadline);
}

QString deadlineSentence(const CaseFile &file, QDate today, const OfficeCalendar &calendar)
{
    const auto due = dueDate(file);
    if (!due)
        return tr("The notice was sent; it names no deadline.");
    const QString deadline = dayWithWeekday(*due);
    if (*due == today)
        return tr("The deadline is today, %1.").arg(deadline);
    const int left = calendar.workingDaysBetween(today, *due);
    if (left == 0)
        return tr("The deadline %1 is before the next working day.").arg(deadline);
    if (left == 1)
        return tr("One working day is left (deadline %1).").arg(deadline);
    return tr("%1 working days are left (deadline %2).").arg(QString::number(left), deadline);
}

QString trackingSentence(const CaseFile &file)
{
    const std::size_t rounds = file.rounds.size();
    if (isReopenedAfterRound(file, rounds) && rounds > 0)
        return tr("The case was reopened after round %1.").arg(QString::number(rounds));
    if (rounds > 0)
        return tr("Round %1 did not end the case.").arg(QString::number(rounds));
    if (file.response && file.response->receivedOn)
        return tr("The response was received on %1.")
            .arg(dayWithWeekday(*file.response->receivedOn));
    return tr("A response is recorded.");
}

QString unprovedSentence(const CaseFile &file)
{
    const SuspensionDuties duties = suspensionDuties(file);
    if (duties.letterOpen && duties.reportOpen)
        return tr("The service is suspended. Neither the written notice to the organisation nor "
                  "the report to the National Archives Administration is recorded.");
    if (duties.letterOpen)
        return tr("The service is suspended. The written notice to the organisation is not "
                  "recorded.");
    return tr("The service is suspended. The report to the National Archives Administration is "
              "not recorded.");
}

QString closedSentence(const CaseFile &file)
{
    switch (stateOf(file)) {
    case CaseState::Improved:
        return tr("The case is closed: improved.");
    case CaseState::Suspended:
        return tr("The case is closed: the service is suspended, and that is proved.");
    default:
        return tr("The case is closed: withdrawn.");
    }
}

QString nextRoundSentence(const CaseFile &file)
{
    const int round = static_cast<int>(file.rounds.size()) + 1;
    const auto offered = outcomesOffered(round);
    if (offered.empty())
        return tr("Next: the sheet has no further round, so put the last one right.");
    return tr("Next: record tracking round %1 (one of %2 outcomes).")
        .arg(QString::number(round), QString::number(offered.size()));
}

QString awaitingSentence(const CaseFile &file)
{
    if (file.rounds.empty())
        return tr("Next: wait for the response, and record it when it comes.");
    return tr("Next: wait for the improvement until the deadline.");
}

QString proofSentence(const CaseFile &file)
{
    return suspensionDuties(file).letterOpen
               ? tr("Next: send the organisation the written notice and record it.")
               : tr("Next: report the suspension to the National Archives Administration and "
                    "record it.");
}

} // namespace

QString whyHere(const CaseFile &file, QDate today, const OfficeCalendar &calendar)
{
    if (const auto due = dueDate(file); due && *due < today)
        return overdueSentence(*due, today, calendar);
    switch (nextStep(file)) {
    case NextStep::Issue:
        return tr("The notice is a draft.");
    case NextStep::Dispatch:
        return tr("The notice was issued, but it is not recorded as sent.");
    case NextStep::AwaitImprovement:
        return deadlineSentence(file, today, calendar);
    case NextStep::ConfirmByTelephone:
        return tr("The response came by e-mail and was not confirmed by telephone.");
    case NextStep::Track:
        return trackingSentence(file);
    case NextStep::ProveSuspension:
        return unprovedSentence(file);
    case NextStep::None:
        break;
    }
    return closedSentence(file);
}

QString whatIsNext(const CaseFile &file, QDate today)
{
    switch (nextStepOn(today, nextStep(file), dueDate(file))) {
    case NextStep::Issue:
        return tr("Next: complete the notice and issue it.");
    case NextStep::Dispatch:
        return tr("Next: send the notice and record it.");
    case NextStep::AwaitImprovement:
        return awaitingSentence(file);
    case NextStep::ConfirmByTelephone:
        return tr("Next: confirm the response by telephone and record the call.");
    case NextStep::Track:
        return nextRoundSentence(file);
    case NextStep::ProveSuspension:
        return proofSentence(file);
    case NextStep::None:
        break;
    }
    return tr("Nothing is left to do.");
}

QString reasonFor(const CaseFile &file, QDate today, const OfficeCalendar &calendar)
{
    return whyHere(file, today, calendar) + u'\n' + whatIsNext(file, today);
}

QString dayWithWeekday(QDate day)
{
    return tr("%2 %1").arg(inSentence(day), shortWeekday(day));
}

} // namespace noticedesk
