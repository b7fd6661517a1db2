// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monthgrid.h"

#include "app/look/look.h"
#include "app/widgets/datecaption.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "domain/weekday.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;

/// The Sunday with which the month's first week begins.
QDate firstSunday(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return first.addDays(-(first.dayOfWeek() % daysOfWeek));
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QTableWidget(weeks, daysOfWeek, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameStyle(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::itemClicked, this, [this](const QTableWidgetItem *item) {
        if (const QDate clicked = item->data(Qt::UserRole).toDate(); clicked.isValid())
            Q_EMIT dayTaken(clicked);
    });
}

void MonthGrid::begin(QDate today, std::shared_ptr<const OfficeCalendar> calendar)
{
    m_today = today;
    m_day = today;
    m_calendar = std::move(calendar);
    for (int column = 0; column < daysOfWeek; ++column)
        setHorizontalHeaderItem(
            column, new QTableWidgetItem(shortWeekday(firstSunday(m_day).addDays(column))));
    fill();
}

QSize MonthGrid::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const QFontMetrics ofToday(emphasized(font()));
    const int widest = std::max(ofToday.horizontalAdvance(u"00"_s) + line / 2,
                                ofToday.horizontalAdvance(noticedesk::tr("off, today")));
    return {daysOfWeek * (widest + line / 2),
            horizontalHeader()->sizeHint().height() + weeks * (2 * line + line / 2)};
}

void MonthGrid::setDay(QDate day)
{
    if (!RocDate::fromDate(day) || day == m_day)
        return;
    const bool isOtherMonth = day.year() != m_day.year() || day.month() != m_day.month();
    m_day = day;
    if (isOtherMonth)
        fill();
    setCurrentItem(itemOf(m_day));
    Q_EMIT dayChanged(m_day);
}

QTableWidgetItem *MonthGrid::itemOf(QDate day) const
{
    const auto place = static_cast<int>(firstSunday(day).daysTo(day));
    return item(place / daysOfWeek, place % daysOfWeek);
}

QString MonthGrid::markOf(QDate day) const
{
    const bool isOff = !m_calendar->isWorkingDay(day);
    if (day == m_today)
        return isOff ? noticedesk::tr("off, today") : noticedesk::tr("today");
    return isOff ? noticedesk::tr("off") : u" "_s;
}

void MonthGrid::fill()
{
    clearContents();
    const QDate start = firstSunday(m_day);
    for (int place = 0; place < weeks * daysOfWeek; ++place) {
        const QDate day = start.addDays(place);
        auto *cell = new QTableWidgetItem;
        cell->setTextAlignment(Qt::AlignCenter);
        if (day.month() == m_day.month()) {
            cell->setText(QString::number(day.day()) + u'\n' + markOf(day));
            cell->setData(Qt::UserRole, day);
            cell->setData(Qt::AccessibleTextRole, describedDay(day, *m_calendar));
            cell->setFont(day == m_today ? emphasized(font()) : font());
        } else {
            cell->setFlags(Qt::NoItemFlags);
        }
        setItem(place / daysOfWeek, place % daysOfWeek, cell);
    }
    setCurrentItem(itemOf(m_day));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const bool byYear = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-daysOfWeek));
    case Qt::Key_Down:
        return setDay(m_day.addDays(daysOfWeek));
    case Qt::Key_PageUp:
        return setDay(byYear ? m_day.addYears(-1) : m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(byYear ? m_day.addYears(1) : m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayTaken(m_day);
        return;
    default:
        event->ignore(); // Esc closes the pop-up around the grid
    }
}

} // namespace noticedesk
#include "monthgrid.moc"
