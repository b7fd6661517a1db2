// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/calendarpopup.h"

#include "app/widgets/datecaption.h"
#include "app/widgets/monthgrid.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/popupplace.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

QToolButton *monthButton(Qt::ArrowType arrow, const QString &name, CalendarPopup *popup)
{
    auto *button = new QToolButton(popup);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::NoFocus); // Page Up and Down are its keys
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

CalendarPopup::CalendarPopup(QDate today, std::shared_ptr<const OfficeCalendar> calendar,
                             QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(std::move(calendar)),
      m_heading(new PlainLabel({}, this)),
      m_grid(new MonthGrid(today, m_calendar, this)),
      m_caption(new PlainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"calendarPopup"_s);
    setAccessibleName(noticedesk::tr("Calendar"));
    setFrameStyle(StyledPanel | Plain);

    QToolButton *previous = monthButton(Qt::LeftArrow, noticedesk::tr("Previous month"), this);
    previous->setObjectName(u"previousMonthButton"_s);
    QToolButton *next = monthButton(Qt::RightArrow, noticedesk::tr("Next month"), this);
    next->setObjectName(u"nextMonthButton"_s);
    connect(previous, &QToolButton::clicked, this,
            [this] { m_grid->setDay(m_grid->day().addMonths(-1)); });
    connect(next, &QToolButton::clicked, this,
            [this] { m_grid->setDay(m_grid->day().addMonths(1)); });

    m_heading->setObjectName(u"monthLabel"_s);
    m_heading->setAlignment(Qt::AlignCenter);
    m_caption->setObjectName(u"dayLabel"_s);
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_caption->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *top = new QHBoxLayout;
    top->addWidget(previous);
    top->addWidget(m_heading, 1);
    top->addWidget(next);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_grid);
    column->addWidget(m_caption);

    connect(m_grid, &MonthGrid::dayChanged, this, &CalendarPopup::describe);
    connect(m_grid, &MonthGrid::dayTaken, this, [this](QDate day) {
        Q_EMIT dayTaken(day);
        close();
    });
    setFocusProxy(m_grid);
    describe(m_grid->day());
}

void CalendarPopup::setDay(QDate day)
{
    m_grid->setDay(day);
}

void CalendarPopup::openAt(const QWidget &widget)
{
    adjustSize();
    move(placeBeside(widget, size()));
    show();
    m_grid->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::describe(QDate day)
{
    const auto roc = RocDate::fromDate(day);
    if (!roc)
        return;
    m_heading->setText(noticedesk::tr("Year %1, month %2")
                           .arg(QString::number(roc->year()), QString::number(day.month())));
    m_caption->setText(describedDay(day, *m_calendar));
}

} // namespace noticedesk
#include "calendarpopup.moc"
