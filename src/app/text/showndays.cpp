// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/showndays.h"

#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "domain/weekday.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString shownDay(const std::optional<QDate> &day)
{
    if (!day)
        return {};
    const auto roc = RocDate::fromDate(*day);
    if (!roc)
        return day->toString(Qt::ISODate);
    return sentenceWith(noticedesk::tr("%1 (%2)"), roc->slashed(), shortWeekday(*day));
}

QString shownMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const auto roc = RocDate::fromDate(local.date());
    return (roc ? roc->slashed() : local.date().toString(Qt::ISODate)) +
           local.time().toString(u" HH:mm"_s);
}

} // namespace noticedesk
