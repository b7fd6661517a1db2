// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <set>

namespace noticedesk
{

/// A day on which the office is closed for a local reason. There is one of each day at most.
struct LocalClosure
{
    QDate day;
    QString reason; ///< not empty

    friend bool operator==(const LocalClosure &, const LocalClosure &) = default;
};

/// 辦公日曆表: which days the office works.
///
/// A year that was learned is as its file says. In every other year Saturdays and Sundays are off
/// and all other days are working days. Local closures (typhoon days) are off in any year.
class OfficeCalendar final
{
public:
    /// Days off with their names (備註); the name of an ordinary day off is empty.
    using DaysOff = std::map<QDate, QString>;

    /// Takes the days off of one year in place of what was known of it. Weekend days that are not
    /// among them are make-up working days. Throws std::invalid_argument if a day is not of that
    /// year.
    void learnYear(int year, const DaysOff &daysOff);
    /// Adds a day on which the office is closed for a local reason; invalid dates are ignored.
    void addClosure(QDate day, const QString &reason);

    /// Whether the days off of this year were learned.
    bool knowsYear(int year) const;
    /// An invalid date is no working day.
    bool isWorkingDay(QDate day) const;
    /// Why the day is off, where that is recorded: the reason of the closure or the holiday's name;
    /// else empty.
    QString nameOfDayOff(QDate day) const;

    /// The day itself if it is a working day, else the next one that is; invalid for an invalid
    /// day.
    QDate workingDayFrom(QDate day) const;
    /// The first working day after this day; invalid for an invalid day.
    QDate workingDayAfter(QDate day) const { return workingDayFrom(day.addDays(1)); }
    /// How many working days come after the first day until the last, which counts; 0 if the last
    /// is not later.
    int workingDaysBetween(QDate first, QDate last) const;

    friend bool operator==(const OfficeCalendar &, const OfficeCalendar &) = default;

private:
    std::set<int> m_knownYears;
    DaysOff m_daysOff;
    DaysOff m_closures;
};

} // namespace noticedesk
