// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/stepnames.h"

#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOfOutcome(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Improved:
        return noticedesk::tr("improved");
    case OutcomeKind::Extended:
        return noticedesk::tr("not yet; the deadline is extended");
    case OutcomeKind::Suspended:
        return noticedesk::tr("not yet; the exchange service is suspended");
    case OutcomeKind::Other:
        break;
    }
    return noticedesk::tr("other");
}

QString nameOfNumber(const std::optional<CaseNumber> &number)
{
    return number ? number->toString() : noticedesk::tr("draft");
}

QString nameOfState(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return noticedesk::tr("draft");
    case CaseState::Issued:
        return noticedesk::tr("issued, not sent");
    case CaseState::AwaitingResponse:
        return noticedesk::tr("awaiting the response");
    case CaseState::Responded:
        return noticedesk::tr("responded");
    case CaseState::Tracking:
        return noticedesk::tr("tracking");
    case CaseState::Improved:
        return noticedesk::tr("improved, closed");
    case CaseState::Suspended:
        return noticedesk::tr("service suspended");
    case CaseState::Withdrawn:
        break;
    }
    return noticedesk::tr("withdrawn");
}

QString nameOfNextStep(NextStep step)
{
    switch (step) {
    case NextStep::Issue:
        return noticedesk::tr("issue");
    case NextStep::Dispatch:
        return noticedesk::tr("send");
    case NextStep::AwaitImprovement:
        return noticedesk::tr("wait for the improvement");
    case NextStep::ConfirmByTelephone:
        return noticedesk::tr("confirm by telephone");
    case NextStep::Track:
        return noticedesk::tr("track");
    case NextStep::ProveSuspension:
        return noticedesk::tr("notify or report");
    case NextStep::None:
        break;
    }
    return noticedesk::tr("none");
}

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

QString nameOfDocument(DispatchedDocument document)
{
    switch (document) {
    case DispatchedDocument::Notice:
        return noticedesk::tr("improvement notice");
    case DispatchedDocument::Correction:
        return noticedesk::tr("corrected notice");
    case DispatchedDocument::SuspensionLetter:
        return noticedesk::tr("letter of the suspension");
    case DispatchedDocument::ReportToArchives:
        break;
    }
    return noticedesk::tr("report to the National Archives Administration");
}

QString nameOfChannel(DispatchChannel channel)
{
    switch (channel) {
    case DispatchChannel::RegisteredLetter:
        return noticedesk::tr("registered letter");
    case DispatchChannel::Letter:
        return noticedesk::tr("letter");
    case DispatchChannel::Email:
        return noticedesk::tr("e-mail");
    case DispatchChannel::DocumentExchange:
        return noticedesk::tr("document exchange");
    case DispatchChannel::InPerson:
        break;
    }
    return noticedesk::tr("in person");
}

} // namespace noticedesk
