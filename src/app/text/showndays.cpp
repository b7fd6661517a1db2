// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/showndays.h"

#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "domain/weekday.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString slashedDay(const std::optional<QDate> &day)
{
    if (!day)
        return {};
    const auto roc = RocDate::fromDate(*day);
    return roc ? roc->slashed() : day->toString(Qt::ISODate);
}

QString shownDay(const std::optional<QDate> &day)
{
    if (!day || !RocDate::fromDate(*day))
        return slashedDay(day);
    return sentenceWith(noticedesk::tr("%1 (%2)"), slashedDay(day), shortWeekday(*day));
}

QString shownMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return slashedDay(local.date()) + local.time().toString(u" HH:mm"_s);
}

} // namespace noticedesk
