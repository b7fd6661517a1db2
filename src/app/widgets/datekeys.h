// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QKeyEvent;

/// What keys mean in a field for a date.
namespace noticedesk
{

class OfficeCalendar;

/// Enter, of either block of keys.
bool takesDate(const QKeyEvent &event);
/// F4 or Alt+Down.
bool opensCalendar(const QKeyEvent &event);
/// Up, Down, Page Up, Page Down; the first two also with Shift.
bool stepsDate(const QKeyEvent &event);

/// The day to which a key that steps leads: Up the next day and Down the one before, with Shift the
/// nearest working day there, Page Up and Down a month on and back.
QDate steppedDate(QDate day, const QKeyEvent &event, const OfficeCalendar &calendar);

} // namespace noticedesk
