// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/asof.h"

#include "domain/casefile.h"

namespace noticedesk
{

namespace
{

void forgetLater(std::optional<QDate> &day, QDate today)
{
    if (day && *day > today)
        day.reset();
}

} // namespace

CaseFile asOf(QDate today, CaseFile file)
{
    if (!today.isValid())
        return file;
    for (Dispatch &dispatch : file.dispatches) {
        forgetLater(dispatch.sentOn, today);
        forgetLater(dispatch.deliveredOn, today);
    }
    if (file.response)
        forgetLater(file.response->phoneConfirmedOn, today);
    std::erase_if(file.calls,
                  [today](const TelephoneCall &call) { return call.on && *call.on > today; });
    if (file.suspension) {
        forgetLater(file.suspension->letterSentOn, today);
        forgetLater(file.suspension->letterDeliveredOn, today);
        forgetLater(file.suspension->reportedOn, today);
        forgetLater(file.suspension->restoredOn, today);
    }
    if (file.withdrawal && file.withdrawal->on && *file.withdrawal->on > today)
        file.withdrawal.reset();
    while (!file.rounds.empty() && std::holds_alternative<Improved>(file.rounds.back().outcome) &&
           file.rounds.back().trackedOn && *file.rounds.back().trackedOn > today)
        file.rounds.pop_back();
    return file;
}

} // namespace noticedesk
