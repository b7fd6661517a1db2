// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

class OfficeCalendar;
struct DateReading;

/// The day with its weekday, whether the office works and the holiday's name:
/// 115/11/22（日）非辦公日. Says when only the weekday speaks for it because the office calendar of
/// the year is not known. The day must have an ROC form.
QString describedDay(QDate day, const OfficeCalendar &calendar);

/// What stands beside a typed date: the day that was understood, or what is wrong and what can be
/// done. Empty where nothing was typed.
QString captionOf(const DateReading &reading, const OfficeCalendar &calendar);

} // namespace noticedesk
