// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

/// Periods that run from a delivery (行政程序法 §48, read generously): the day of delivery does not
/// count, and a last day that is off rolls forward to the next working day and counts in full.
namespace noticedesk
{

class OfficeCalendar;

/// The longest period that can be asked for: ten years of days.
inline constexpr int longestPeriod = 3660;

/// The last day of a period of calendar days. Nothing if the day of delivery is invalid or the
/// number of days is not 1 to longestPeriod.
std::optional<QDate> endOfDays(QDate delivered, int days, const OfficeCalendar &calendar);

/// The last day of a period of months: the day before the one that corresponds to the first day of
/// the period, or the last of the month where no day corresponds (§48 III). Nothing if the day of
/// delivery is invalid or the number of months is not 1 to 120.
std::optional<QDate> endOfMonths(QDate delivered, int months, const OfficeCalendar &calendar);

/// The last day of a period that counts working days only. Nothing if the day of delivery is
/// invalid or the number of days is not 1 to longestPeriod.
std::optional<QDate> endOfWorkingDays(QDate delivered, int days, const OfficeCalendar &calendar);

} // namespace noticedesk
