// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/statewords.h"

#include "app/text/stepnames.h"
#include "domain/casefile.h"
#include "domain/officecalendar.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "store/search/caselist.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString overdueWords(int workingDays)
{
    if (workingDays == 0)
        return noticedesk::tr("‼ overdue");
    return workingDays == 1
               ? noticedesk::tr("‼ overdue by 1 working day")
               : noticedesk::tr("‼ overdue by %1 working days").arg(QString::number(workingDays));
}

QString dueSoonWords(int workingDays)
{
    if (workingDays == 0)
        return noticedesk::tr("◔ due before the next working day");
    return workingDays == 1
               ? noticedesk::tr("◔ due in 1 working day")
               : noticedesk::tr("◔ due in %1 working days").arg(QString::number(workingDays));
}

QString signedState(const CaseStanding &standing)
{
    const QString name = nameOfState(standing.state);
    switch (standing.state) {
    case CaseState::Draft:
        return u"○ "_s + name;
    case CaseState::Improved:
        return u"✓ "_s + name;
    case CaseState::Suspended:
        return standing.isRestored ? noticedesk::tr("⊘ service suspended → ✓ service restored")
                                   : u"⊘ "_s + name;
    case CaseState::Withdrawn:
        return u"✕ "_s + name;
    default:
        return u"… "_s + name;
    }
}

} // namespace

QString StateWords::spoken() const
{
    QStringList words;
    for (const QString &word : text.split(u' ')) {
        const bool isSign = word.size() == 1 && !word.front().isLetterOrNumber();
        if (!isSign)
            words.append(word);
        else if (word == u"→"_s && !words.isEmpty())
            words.last() += u',';
    }
    return words.join(u' ');
}

CaseStanding standingOf(const CaseFile &file)
{
    return {stateOf(file), nextStep(file), dueDate(file), restoredOn(file).has_value()};
}

CaseStanding standingOf(const CaseListRow &row)
{
    return {row.state, row.nextStep, row.due, row.isRestored};
}

StateWords stateWords(const CaseStanding &standing, QDate today, const OfficeCalendar &calendar)
{
    const auto bucket = bucketOf(standing.nextStep, standing.due, today, calendar);
    if (!bucket)
        return {signedState(standing)};
    switch (*bucket) {
    case TodayBucket::Overdue:
        return {overdueWords(calendar.workingDaysBetween(*standing.due, today)), true};
    case TodayBucket::DueToday:
        return {noticedesk::tr("● due today"), true};
    case TodayBucket::DueSoon:
        return {dueSoonWords(calendar.workingDaysBetween(today, *standing.due))};
    case TodayBucket::ConfirmByTelephone:
        return {noticedesk::tr("☎ to be confirmed by telephone")};
    case TodayBucket::Track:
        return {noticedesk::tr("✎ to be tracked")};
    case TodayBucket::Dispatch:
        return {u"✉ "_s + nameOfState(CaseState::Issued)};
    case TodayBucket::ProveSuspension:
    case TodayBucket::Waiting:
        break;
    }
    return {signedState(standing)};
}

StateWords stateWords(const CaseFile &file, QDate today, const OfficeCalendar &calendar)
{
    return stateWords(standingOf(file), today, calendar);
}

} // namespace noticedesk
