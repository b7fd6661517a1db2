// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/rocdatefield.h"
#include "domain/officecalendar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace noticedesk::testing
{

/// 2026 with its weekends and one holiday in the week, 1 October (made up).
inline std::shared_ptr<const OfficeCalendar> weekendsOf2026()
{
    OfficeCalendar::DaysOff daysOff;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday)
            daysOff.emplace(day, QString());
    }
    daysOff.emplace(QDate(2026, 10, 1), QStringLiteral("<b>%1 & day</b>"));
    auto calendar = std::make_shared<OfficeCalendar>();
    calendar->learnYear(2026, daysOff);
    return calendar;
}

/// A date field and a line after it, on Monday, 23 November 2026.
struct DateForm
{
    QWidget window;
    RocDateField *field = new RocDateField(&window);
    QLineEdit *after = new QLineEdit(&window);
    QLineEdit *edit = field->lineEdit();

    DateForm()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(after);
        field->setToday(QDate(2026, 11, 23)); // a Monday
        field->setCalendar(weekendsOf2026());
        field->setFocus();
    }

    void type(const QString &text) const
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, character, Qt::NoModifier);
    }
};

/// The calendar of a date field, while it is open.
inline QWidget *openPopup()
{
    return QApplication::activePopupWidget();
}

} // namespace noticedesk::testing
