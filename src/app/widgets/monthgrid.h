// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableWidget>

#include <memory>

namespace noticedesk
{

class OfficeCalendar;

/// The days of one month in weeks from Sunday to Saturday. Days off and today are marked with a
/// word under their number. Arrows, Page Up and Down (a month), with Ctrl a year,
/// and Home (today) move; Enter takes the day.
class MonthGrid final : public QTableWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent);

    /// Shows the month of today. The calendar is not null.
    void begin(QDate today, std::shared_ptr<const OfficeCalendar> calendar);

    /// The day that is marked; always one that has an ROC form.
    QDate day() const { return m_day; }
    /// Shows the day's month with the day marked; days without an ROC form are passed over.
    void setDay(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChanged(QDate day);
    void dayTaken(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QTableWidgetItem *itemOf(QDate day) const;
    QString markOf(QDate day) const;

    QDate m_today;
    QDate m_day;
    std::shared_ptr<const OfficeCalendar> m_calendar;
};

} // namespace noticedesk
