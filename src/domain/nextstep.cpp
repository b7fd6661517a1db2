// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nextstep.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/officecalendar.h"
#include "domain/telephonecalls.h"

namespace noticedesk
{

namespace
{

bool isUnconfirmed(const CaseFile &file)
{
    return file.response && file.response->channel == ResponseChannel::Email &&
           !isConfirmedByTelephone(file);
}

} // namespace

NextStep nextStep(const CaseFile &file)
{
    if (isClosed(file))
        return NextStep::None;
    switch (stateOf(file)) {
    case CaseState::Draft:
        return NextStep::Issue;
    case CaseState::Issued:
        return NextStep::Dispatch;
    case CaseState::AwaitingResponse:
        return NextStep::AwaitImprovement;
    case CaseState::Responded:
        return isUnconfirmed(file) ? NextStep::ConfirmByTelephone : NextStep::Track;
    case CaseState::Suspended:
        return NextStep::ProveSuspension;
    case CaseState::Tracking:
    case CaseState::Improved:
    case CaseState::Withdrawn:
        break;
    }
    return dueDate(file) ? NextStep::AwaitImprovement : NextStep::Track;
}

NextStep nextStepOn(QDate today, NextStep step, std::optional<QDate> due)
{
    const bool overdue = due && *due < today;
    return overdue && step == NextStep::AwaitImprovement ? NextStep::Track : step;
}

std::optional<QDate> dueDate(const CaseFile &file)
{
    const auto deadline = currentDeadline(file);
    return deadline && isOverdue(file, deadline->addDays(1)) ? deadline : std::nullopt;
}

QDate lastSoonDay(QDate today, const OfficeCalendar &calendar)
{
    constexpr int soon = 3;
    QDate day = today;
    for (int count = 0; count < soon; ++count)
        day = calendar.workingDayAfter(day);
    return day;
}

std::optional<TodayBucket> bucketOf(NextStep step, std::optional<QDate> due, QDate today,
                                    const OfficeCalendar &calendar)
{
    if (step == NextStep::Issue || step == NextStep::None)
        return std::nullopt;
    if (due && *due < today)
        return TodayBucket::Overdue;
    switch (step) {
    case NextStep::Dispatch:
        return TodayBucket::Dispatch;
    case NextStep::ConfirmByTelephone:
        return TodayBucket::ConfirmByTelephone;
    case NextStep::Track:
        return TodayBucket::Track;
    case NextStep::ProveSuspension:
        return TodayBucket::ProveSuspension;
    case NextStep::AwaitImprovement:
    case NextStep::Issue:
    case NextStep::None:
        break;
    }
    if (due == today)
        return TodayBucket::DueToday;
    return due && *due <= lastSoonDay(today, calendar) ? TodayBucket::DueSoon
                                                       : TodayBucket::Waiting;
}

} // namespace noticedesk
