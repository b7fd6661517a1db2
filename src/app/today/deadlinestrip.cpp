// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/deadlinestrip.h"

#include "app/look/look.h"
#include "app/text/showndays.h"
#include "app/today/worklist.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "domain/weekday.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

DeadlineStrip::DeadlineStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    setProperty("spaces", u"strip"_s);
    for (int day = 0; day < daysInStrip; ++day) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"day%1Button"_s.arg(day));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAutoRaise(true);
        row->addWidget(button);
        m_days.push_back(button);
        connect(button, &QToolButton::clicked, this,
                [this, button] { Q_EMIT dayChosen(button->property("day").toDate()); });
    }
}

void DeadlineStrip::showDays(QDate today, const OfficeCalendar &calendar,
                             const std::map<QDate, qint64> &due)
{
    QDate day = today;
    for (QToolButton *button : m_days) {
        const auto found = due.find(day);
        const qint64 count = found == due.end() ? 0 : found->second;
        const QString weekday = shortWeekday(day);
        button->setText(
            u"%1/%2 %3\n%4"_s.arg(QString::number(day.month()), QString::number(day.day()), weekday,
                                  count > 0 ? noticedesk::tr("%1 due").arg(count) : u"–"_s));
        button->setAccessibleName(sentenceWith(noticedesk::tr("%1: %2 cases are due"),
                                               shownDay(day), QString::number(count)));
        button->setToolTip(button->accessibleName());
        button->setProperty("day", day);
        button->setEnabled(count > 0);
        button->setFont(count > 0 ? emphasized(font()) : font());
        do
            day = day.addDays(1);
        while (!calendar.isWorkingDay(day) && !due.contains(day));
    }
}

} // namespace noticedesk

#include "deadlinestrip.moc"
