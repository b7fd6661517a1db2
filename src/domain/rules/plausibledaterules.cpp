// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/rocdate.h"
#include "domain/rules/casedates.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <cstdlib>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int implausibleDate = 22;
constexpr int usualDaysFromToday = 60;
constexpr int usualYears = 2;

/// What would give a number of a year that is not meant.
void checkNoticeDate(QDate date, QDate today, Findings &found)
{
    const QString field = u"notice.date"_s;
    if (std::abs(date.year() - today.year()) > 1) {
        found.push_back(errorOf(implausibleDate, field,
                                tr("The number would be of the year of the notice's date %1, "
                                   "which is neither this, the last nor the next year. "
                                   "Correct the date.")
                                    .arg(inSentence(date))));
    } else if (std::abs(today.daysTo(date)) > usualDaysFromToday) {
        found.push_back(warningOf(implausibleDate, field,
                                  tr("The notice's date %1 is more than 60 days from today. "
                                     "Check that it is right.")
                                      .arg(inSentence(date))));
    }
}

void checkDeadline(QDate deadline, QDate date, Findings &found)
{
    if (deadline > date.addYears(1)) {
        found.push_back(warningOf(implausibleDate, u"notice.deadline"_s,
                                  tr("The deadline %1 is more than a year after the notice's "
                                     "date %2. Check that it is right.")
                                      .arg(inSentence(deadline), inSentence(date))));
    }
}

Finding numberRemark(const QString &sentence, CaseNumber number)
{
    return warningOf(implausibleDate, u"number"_s, sentence.arg(number.toString()));
}

/// A number is given in the year of its notice, so it is at most of the next one; the notice of a
/// correction may be a year later. The next number of a year follows its highest.
void checkNumber(CaseNumber number, const std::optional<QDate> &date, QDate today, Findings &found)
{
    constexpr int usualSerials = 9999;
    const auto next = RocDate::fromDate(today.addYears(1));
    const auto noticed = date ? RocDate::fromDate(*date) : std::nullopt;
    if (next && number.rocYear() > next->year()) {
        found.push_back(numberRemark(tr("The case number %1 is of a year that is still to come. "
                                        "Check that it is right."),
                                     number));
    } else if (noticed && std::abs(noticed->year() - number.rocYear()) > 1) {
        found.push_back(numberRemark(tr("The case number %1 is of another year than the "
                                        "notice's date. Check that both are right."),
                                     number));
    }
    if (number.serial() > usualSerials) {
        found.push_back(
            numberRemark(tr("The case number %1 is unusually high, and the next numbers "
                            "of its year come after it. Check that it is right."),
                         number));
    }
}

} // namespace

bool isLongPast(const CaseDate &date, QDate today)
{
    return date.day < today.addYears(-usualYears);
}

Finding farFromToday(const CaseDate &date)
{
    return warningOf(implausibleDate, date.field,
                     tr("%1 is more than two years from today. Check that "
                        "the year is right.")
                         .arg(inSentence(date.day)));
}

void checkPlausible(const CaseFile &file, const RuleContext &context, Findings &found)
{
    if (!context.today.isValid())
        return;
    const Notice &notice = file.notice;
    // Cases of years ago are what an office keeps; what is far ahead is wrong in any of them.
    const bool isNumbered = file.number.has_value();
    if (file.number)
        checkNumber(*file.number, notice.date, context.today, found);
    if (!isNumbered && notice.date && notice.date->isValid()) {
        checkNoticeDate(*notice.date, context.today, found);
        if (notice.deadline)
            checkDeadline(*notice.deadline, *notice.date, found);
    }
    for (const CaseDate &date : caseDates(file)) {
        const bool isAhead = date.day > context.today.addYears(usualYears);
        const bool isRemarked = !isNumbered && date.field == "notice.date"_L1;
        if ((isAhead || (!isNumbered && isLongPast(date, context.today))) && !isRemarked)
            found.push_back(farFromToday(date));
    }
}

} // namespace noticedesk
