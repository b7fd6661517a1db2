// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundcase.h"

#include <map>

namespace noticedesk::testing
{

using namespace Qt::StringLiterals;

using Days = std::map<QString, QDate>;

/// Every date that a case can have once, in an order that no rule remarks on as an error.
inline Days orderedDays()
{
    return {
        {u"notice.date"_s, {2026, 10, 1}},
        {u"dispatches[0].sentOn"_s, {2026, 10, 2}},
        {u"dispatches[0].deliveredOn"_s, {2026, 10, 5}},
        {u"response.receivedOn"_s, {2026, 10, 20}},
        {u"response.phoneConfirmedOn"_s, {2026, 10, 21}},
        {u"calls[0].on"_s, {2026, 10, 22}},
        {u"notice.deadline"_s, {2026, 10, 30}},
        {u"rounds[0].notifiedOn"_s, {2026, 11, 2}},
        {u"rounds[0].trackedOn"_s, {2026, 11, 3}},
        {u"suspension.letterSentOn"_s, {2026, 11, 4}},
        {u"suspension.letterDeliveredOn"_s, {2026, 11, 5}},
        {u"suspension.reportedOn"_s, {2026, 11, 6}},
        {u"rounds[0].suspendedFrom"_s, {2026, 11, 9}},
        {u"suspension.restoredOn"_s, {2026, 11, 30}},
        {u"rounds[1].trackedOn"_s, {2026, 12, 2}},
        {u"rounds[1].extendedTo"_s, {2027, 1, 15}},
    };
}

inline CaseFile caseWith(const Days &days)
{
    const auto at = [&days](const QString &field) { return days.at(field); };
    CaseFile file = soundCase();
    file.notice.date = at(u"notice.date"_s);
    file.notice.deadline = at(u"notice.deadline"_s);
    Dispatch dispatch;
    dispatch.sentOn = at(u"dispatches[0].sentOn"_s);
    dispatch.deliveredOn = at(u"dispatches[0].deliveredOn"_s);
    file.dispatches = {dispatch};
    file.response = soundResponse();
    file.response->receivedOn = at(u"response.receivedOn"_s);
    file.response->phoneConfirmedOn = at(u"response.phoneConfirmedOn"_s);
    file.calls = {{at(u"calls[0].on"_s), QTime(9, 5), {}, {}, true, {}}};
    file.rounds = {
        roundOn(at(u"rounds[0].trackedOn"_s),
                Suspended{at(u"rounds[0].notifiedOn"_s), at(u"rounds[0].suspendedFrom"_s)}),
        roundOn(at(u"rounds[1].trackedOn"_s), Extended{at(u"rounds[1].extendedTo"_s)})};
    file.suspension = Suspension{};
    file.suspension->letterSentOn = at(u"suspension.letterSentOn"_s);
    file.suspension->letterDeliveredOn = at(u"suspension.letterDeliveredOn"_s);
    file.suspension->reportedOn = at(u"suspension.reportedOn"_s);
    file.suspension->restoredOn = at(u"suspension.restoredOn"_s);
    return file;
}

} // namespace noticedesk::testing
