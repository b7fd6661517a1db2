// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/chinesenumerals.h"
#include "domain/dateparts.h"
#include "domain/officecalendar.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Of digits or Chinese numerals.
std::optional<int> countFrom(const QString &text)
{
    if (text == u"兩"_s)
        return 2;
    bool isDecimal = false;
    const int count = text.toInt(&isDecimal);
    return isDecimal ? std::optional(count) : numberOfNumerals(text);
}

Period::Unit unitFrom(const QString &text)
{
    if (text.contains(u'月'))
        return Period::Unit::Months;
    return text.size() > 1 ? Period::Unit::WorkingDays : Period::Unit::Days;
}

/// The day on which months after a delivery end, working day or not.
///
/// 行政程序法 §48 II: the day of delivery does not count, so the months begin with the day after
/// it. §48 III: if that is not the first of its month, they end on the day before the one of the
/// same number in the last month, or on the last of that month if it has none of that number. If it
/// is the first, whole months have passed when the last of them ends; the day before the first of
/// the month after says the same. Delivered on 1/31, one month is all of February: 2/1 to 2/28.
QDate endOfMonths(int count, QDate delivered)
{
    const QDate first = delivered.addDays(1);
    const QDate corresponding = first.addMonths(count); // the last of the month if it has none
    return corresponding.day() == first.day() ? corresponding.addDays(-1) : corresponding;
}

} // namespace

std::optional<Period> Period::of(int count, Unit unit)
{
    const int most = unit == Unit::Months ? mostMonths : mostDays;
    return count >= 1 && count <= most ? std::optional(Period(count, unit)) : std::nullopt;
}

std::optional<Period> Period::parse(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?<since>自? *送達(?: *之? *[次翌]日起| *[之以]?後) *)?"
        "(?<count>\\d{1,4}|[一二三四五六七八九十百廿卅]{1,7}|兩) *"
        "(?<unit>(?:個 *)?(?:工作|辦公|上班) *[天日]|[天日]|個 *月) *(?<within>[以之]? *內)?\\z"_s);
    const auto match = form.match(foldedDateText(text));
    // 7日 alone is a day of the month.
    if (!match.hasMatch() || (!match.hasCaptured(u"since"_s) && !match.hasCaptured(u"within"_s)))
        return std::nullopt;
    const auto count = countFrom(match.captured(u"count"_s));
    return count ? of(*count, unitFrom(match.captured(u"unit"_s))) : std::nullopt;
}

QDate lastDayOf(const Period &period, QDate delivered, const OfficeCalendar &calendar)
{
    // §48 IV; of a Saturday the law says that it ends at noon of the Monday, and all of it is
    // given.
    switch (period.unit()) {
    case Period::Unit::WorkingDays:
        break;
    case Period::Unit::Days:
        return calendar.workingDayFrom(delivered.addDays(period.count()));
    case Period::Unit::Months:
        return calendar.workingDayFrom(endOfMonths(period.count(), delivered));
    }
    return workingDaysAfter(delivered, period.count(), calendar);
}

QDate workingDaysAfter(QDate day, int count, const OfficeCalendar &calendar)
{
    for (int counted = 0; counted < count; ++counted)
        day = calendar.workingDayAfter(day);
    return day;
}

std::optional<QDate> baseOfDeadline(const CaseFile &file, const std::optional<QDate> &setOn)
{
    const Dispatch *sent = lastDispatchOfNotice(file);
    const bool follows = sent && sent->deliveredOn && setOn && *sent->deliveredOn >= *setOn;
    return follows ? sent->deliveredOn : setOn;
}

} // namespace noticedesk
