// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

#include <memory>

namespace Ui
{
class CalendarPopup;
}

namespace noticedesk
{

class OfficeCalendar;

/// A month to choose a day from, under a heading with its ROC year; under it what is known of the
/// marked day. Closes and deletes itself.
class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(QDate today, std::shared_ptr<const OfficeCalendar> calendar, QWidget *parent);
    ~CalendarPopup() override;

    void setDay(QDate day);
    /// Opens under a widget, or above it where the screen ends.
    void openAt(const QWidget &widget);

Q_SIGNALS:
    void dayTaken(QDate day);

private:
    void describe(QDate day);

    std::unique_ptr<Ui::CalendarPopup> m_ui;
    std::shared_ptr<const OfficeCalendar> m_calendar;
};

} // namespace noticedesk
