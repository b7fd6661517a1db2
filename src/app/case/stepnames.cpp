// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/stepnames.h"

#include "domain/rocdate.h"
#include "domain/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOfOutcome(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Improved:
        return tr("improved");
    case OutcomeKind::Extended:
        return tr("not yet; the deadline is extended");
    case OutcomeKind::Suspended:
        return tr("not yet; the exchange service is suspended");
    case OutcomeKind::Other:
        break;
    }
    return tr("other");
}

QString nameOfState(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return tr("draft");
    case CaseState::Issued:
        return tr("issued, not sent");
    case CaseState::AwaitingResponse:
        return tr("awaiting the response");
    case CaseState::Responded:
        return tr("responded");
    case CaseState::Tracking:
        return tr("tracking");
    case CaseState::Improved:
        return tr("improved, closed");
    case CaseState::Suspended:
        return tr("service suspended");
    case CaseState::Withdrawn:
        break;
    }
    return tr("withdrawn");
}

QString nameOfNextStep(NextStep step)
{
    switch (step) {
    case NextStep::Issue:
        return tr("issue");
    case NextStep::Dispatch:
        return tr("send");
    case NextStep::AwaitImprovement:
        return tr("wait for the improvement");
    case NextStep::ConfirmByTelephone:
        return tr("confirm by telephone");
    case NextStep::Track:
        return tr("track");
    case NextStep::ProveSuspension:
        return tr("prove the suspension");
    case NextStep::None:
        break;
    }
    return tr("nothing");
}

QString nameOfDocument(DispatchedDocument document)
{
    switch (document) {
    case DispatchedDocument::Notice:
        return tr("improvement notice");
    case DispatchedDocument::Correction:
        return tr("corrected notice");
    case DispatchedDocument::SuspensionLetter:
        return tr("letter of the suspension");
    case DispatchedDocument::ReportToArchives:
        break;
    }
    return tr("report to the National Archives Administration");
}

QString nameOfChannel(DispatchChannel channel)
{
    switch (channel) {
    case DispatchChannel::RegisteredLetter:
        return tr("registered letter");
    case DispatchChannel::Letter:
        return tr("letter");
    case DispatchChannel::Email:
        return tr("e-mail");
    case DispatchChannel::DocumentExchange:
        return tr("document exchange");
    case DispatchChannel::InPerson:
        break;
    }
    return tr("in person");
}

QString shownDay(const std::optional<QDate> &day)
{
    if (!day)
        return {};
    const auto roc = RocDate::fromDate(*day);
    if (!roc)
        return day->toString(Qt::ISODate);
    return tr("%1 (%2)").arg(roc->slashed(),
                             QLocale().dayName(day->dayOfWeek(), QLocale::NarrowFormat));
}

} // namespace noticedesk
