// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datecaption.h"

#include "app/text/showndays.h"
#include "domain/datetyping.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "domain/weekday.h"

namespace noticedesk
{

namespace
{

QString rocYear(QDate day)
{
    const auto roc = RocDate::fromDate(day);
    return QString::number(roc ? roc->year() : 0);
}

QString dayAndWork(QDate day, const OfficeCalendar &calendar)
{
    const QString date = slashedDay(day);
    const QString weekday = shortWeekday(day);
    if (calendar.isWorkingDay(day))
        return sentenceWith(noticedesk::tr("%1 (%2), working day"), date, weekday);
    const QString name = calendar.nameOfDayOff(day);
    if (name.isEmpty())
        return sentenceWith(noticedesk::tr("%1 (%2), day off"), date, weekday);
    return sentenceWith(noticedesk::tr("%1 (%2), day off: %3"), date, weekday, name);
}

} // namespace

QString describedDay(QDate day, const OfficeCalendar &calendar)
{
    QString described = dayAndWork(day, calendar);
    const auto roc = RocDate::fromDate(day);
    if (!roc || calendar.knowsYear(day.year()))
        return described;
    return sentenceWith(noticedesk::tr("%1 (no office calendar of the year %2)"), described,
                        QString::number(roc->year()));
}

QString captionOf(const DateReading &reading, const OfficeCalendar &calendar)
{
    switch (reading.kind) {
    case DateReading::Kind::Blank:
        break;
    case DateReading::Kind::Understood:
        return describedDay(reading.date, calendar);
    case DateReading::Kind::Impossible:
        return sentenceWith(noticedesk::tr("There is no such day. The nearest is %1."),
                            slashedDay(reading.date));
    case DateReading::Kind::WrongWeekday:
        return sentenceWith(
            noticedesk::tr("%1 is a %2, but the text says %3. Which of them is right?"),
            slashedDay(reading.date), shortWeekday(reading.date),
            shortWeekday(reading.date.addDays(reading.saidWeekday - reading.date.dayOfWeek())));
    case DateReading::Kind::TwoCenturies:
        return sentenceWith(
            noticedesk::tr("Which year is meant? %1 (year %2) or %3 (ROC year %4)."),
            slashedDay(reading.date), QString::number(reading.date.year()),
            slashedDay(reading.ofRepublic), rocYear(reading.ofRepublic));
    case DateReading::Kind::NotUnderstood:
        return noticedesk::tr(
            "Not understood. Type 1151122, 115/11/22, 1122, 22, +7 (days) or ++7 (working "
            "days).");
    }
    return QString();
}

} // namespace noticedesk
