// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datekeys.h"

#include "domain/datetyping.h"
#include "domain/officecalendar.h"

#include <QKeyEvent>

namespace noticedesk
{

namespace
{

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

bool takesDate(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool opensCalendar(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_F4 && modifiersOf(event) == Qt::NoModifier) ||
           (event.key() == Qt::Key_Down && modifiersOf(event) == Qt::AltModifier);
}

bool stepsDate(const QKeyEvent &event)
{
    const bool isPlain = modifiersOf(event) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isPlain || modifiersOf(event) == Qt::ShiftModifier;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return isPlain;
    default:
        return false;
    }
}

QDate steppedDate(QDate day, const QKeyEvent &event, const OfficeCalendar &calendar)
{
    const bool toWorkingDay = modifiersOf(event) == Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Up:
        return toWorkingDay ? calendar.workingDayAfter(day) : day.addDays(1);
    case Qt::Key_Down:
        return toWorkingDay ? workingDayBefore(day, calendar) : day.addDays(-1);
    case Qt::Key_PageUp:
        return day.addMonths(1);
    default:
        return day.addMonths(-1);
    }
}

} // namespace noticedesk
