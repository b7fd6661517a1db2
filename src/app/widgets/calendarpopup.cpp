// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/calendarpopup.h"

#include "app/widgets/datecaption.h"
#include "app/widgets/popupplace.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "ui_calendarpopup.h"

#include <utility>

namespace noticedesk
{

CalendarPopup::CalendarPopup(QDate today, std::shared_ptr<const OfficeCalendar> calendar,
                             QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_ui(std::make_unique<Ui::CalendarPopup>()),
      m_calendar(std::move(calendar))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->dayLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->monthTable->begin(today, m_calendar);
    connect(m_ui->previousMonthButton, &QToolButton::clicked, this,
            [this] { m_ui->monthTable->setDay(m_ui->monthTable->day().addMonths(-1)); });
    connect(m_ui->nextMonthButton, &QToolButton::clicked, this,
            [this] { m_ui->monthTable->setDay(m_ui->monthTable->day().addMonths(1)); });
    connect(m_ui->monthTable, &MonthGrid::dayChanged, this, &CalendarPopup::describe);
    connect(m_ui->monthTable, &MonthGrid::dayTaken, this, [this](QDate day) {
        Q_EMIT dayTaken(day);
        close();
    });
    setFocusProxy(m_ui->monthTable);
    describe(m_ui->monthTable->day());
}

CalendarPopup::~CalendarPopup() = default;

void CalendarPopup::setDay(QDate day)
{
    m_ui->monthTable->setDay(day);
}

void CalendarPopup::openAt(const QWidget &widget)
{
    adjustSize();
    move(placeBeside(widget, size()));
    show();
    m_ui->monthTable->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::describe(QDate day)
{
    const auto roc = RocDate::fromDate(day);
    if (!roc)
        return;
    m_ui->monthLabel->setText(noticedesk::tr("Year %1, month %2")
                                  .arg(QString::number(roc->year()), QString::number(day.month())));
    m_ui->dayLabel->setText(describedDay(day, *m_calendar));
}

} // namespace noticedesk
#include "calendarpopup.moc"
