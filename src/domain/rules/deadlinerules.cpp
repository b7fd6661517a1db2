// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/officecalendar.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deadlineTooEarly = 3;
constexpr int deadlineOnDayOff = 4;

QString dayOffSentence(QDate deadline, const OfficeCalendar &calendar)
{
    const QDate next = calendar.workingDayAfter(deadline);
    QString sentence = tr("The deadline %1 is a day off. The next working day is %2.")
                           .arg(inSentence(deadline), inSentence(next));
    const int unknownYear = !calendar.knowsYear(deadline.year()) ? deadline.year() : next.year();
    if (!calendar.knowsYear(unknownYear)) {
        const QString unknown = tr("There is no office calendar for %1, so only weekends are "
                                   "known as days off.")
                                    .arg(QString::number(unknownYear));
        // Sentences of other languages follow each other without a blank.
        return tr("%1 %2").arg(sentence, unknown);
    }
    return sentence;
}

void checkDayOff(const std::optional<QDate> &deadline, const QString &field,
                 const OfficeCalendar &calendar, Findings &found)
{
    if (deadline && deadline->isValid() && !calendar.isWorkingDay(*deadline))
        found.push_back(warningOf(deadlineOnDayOff, field, dayOffSentence(*deadline, calendar)));
}

} // namespace

void checkDeadlines(const CaseFile &file, const RuleContext &context, Findings &found)
{
    const Notice &notice = file.notice;
    if (notice.date && notice.deadline && *notice.deadline <= *notice.date) {
        found.push_back(errorOf(deadlineTooEarly, u"notice.deadline"_s,
                                tr("The deadline %1 is not after the notice's date %2. Set a "
                                   "later deadline.")
                                    .arg(inSentence(*notice.deadline), inSentence(*notice.date))));
    }
    checkDayOff(notice.deadline, u"notice.deadline"_s, context.calendar, found);
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        if (const auto *extended = std::get_if<Extended>(&file.rounds.at(index).outcome)) {
            checkDayOff(extended->until,
                        entryPath(u"rounds"_s, qsizetype(index)) + u".extendedTo"_s,
                        context.calendar, found);
        }
    }
}

} // namespace noticedesk
