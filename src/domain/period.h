// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

struct CaseFile;
class OfficeCalendar;

/// 期間: so many days, working days or months, within which something is to be done.
class Period final
{
public:
    enum class Unit { Days, WorkingDays, Months };

    static constexpr int mostDays = 999; ///< also of working days
    static constexpr int mostMonths = 120;

    /// Nothing unless the count is one of 1 to mostDays, or to mostMonths.
    static std::optional<Period> of(int count, Unit unit);
    /// From what notices say: 7日內, 七天內, 5個工作天內, 一個月內, also with 送達後 or
    /// 自送達之次日起 before it, which makes 內 needless. Digits may be full-width.
    static std::optional<Period> parse(const QString &text);

    int count() const { return m_count; }
    Unit unit() const { return m_unit; }

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(int count, Unit unit) : m_count(count), m_unit(unit) {}

    int m_count;
    Unit m_unit;
};

/// The last day of a period that begins with a delivery, by 行政程序法 §48: the day of delivery
/// does not count, and a last day that is off makes way for the next working day, of which all
/// counts. The day of delivery must be valid.
QDate lastDayOf(const Period &period, QDate delivered, const OfficeCalendar &calendar);

/// The day after which this many working days have passed; the day itself for 0. Invalid for an
/// invalid day.
QDate workingDaysAfter(QDate day, int count, const OfficeCalendar &calendar);

/// The day from which the days of a deadline count that is set on a day, in a notice or a round:
/// the delivery of the notice that it is about, if it is recorded and not older than that. Else the
/// day itself, which may be unknown.
std::optional<QDate> baseOfDeadline(const CaseFile &file, const std::optional<QDate> &setOn);

} // namespace noticedesk
