// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/statechip.h"

#include "app/look/look.h"
#include "app/text/stepnames.h"
#include "domain/casefile.h"
#include "domain/officecalendar.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString overdueWords(int workingDays)
{
    if (workingDays == 0)
        return noticedesk::tr("‼ overdue");
    return workingDays == 1
               ? noticedesk::tr("‼ overdue by 1 working day")
               : noticedesk::tr("‼ overdue by %1 working days").arg(QString::number(workingDays));
}

QString dueSoonWords(int workingDays)
{
    if (workingDays == 0)
        return noticedesk::tr("◔ due before the next working day");
    return workingDays == 1
               ? noticedesk::tr("◔ due in 1 working day")
               : noticedesk::tr("◔ due in %1 working days").arg(QString::number(workingDays));
}

QString signedState(const CaseFile &file)
{
    const CaseState state = stateOf(file);
    const QString name = nameOfState(state);
    switch (state) {
    case CaseState::Draft:
        return u"○ "_s + name;
    case CaseState::Improved:
        return u"✓ "_s + name;
    case CaseState::Suspended:
        return restoredOn(file) ? noticedesk::tr("⊘ service suspended → ✓ service restored")
                                : u"⊘ "_s + name;
    case CaseState::Withdrawn:
        return u"✕ "_s + name;
    default:
        return u"… "_s + name;
    }
}

} // namespace

StateWords stateWords(const CaseFile &file, QDate today, const OfficeCalendar &calendar)
{
    const auto due = dueDate(file);
    const auto bucket = bucketOf(nextStep(file), due, today, calendar);
    if (!bucket)
        return {signedState(file)};
    switch (*bucket) {
    case TodayBucket::Overdue:
        return {overdueWords(calendar.workingDaysBetween(*due, today)), true};
    case TodayBucket::DueToday:
        return {noticedesk::tr("● due today"), true};
    case TodayBucket::DueSoon:
        return {dueSoonWords(calendar.workingDaysBetween(today, *due))};
    case TodayBucket::ConfirmByTelephone:
        return {noticedesk::tr("☎ to be confirmed by telephone")};
    case TodayBucket::Track:
        return {noticedesk::tr("✎ to be tracked")};
    case TodayBucket::Dispatch:
        return {u"✉ "_s + nameOfState(CaseState::Issued)};
    case TodayBucket::ProveSuspension:
    case TodayBucket::Waiting:
        break;
    }
    return {signedState(file)};
}

StateChip::StateChip(QWidget *parent) : PlainLabel(parent)
{
    setFont(emphasized(font()));
    fitToFont();
}

void StateChip::showState(const StateWords &words)
{
    setForegroundRole(words.isUrgent ? QPalette::Window : QPalette::WindowText);
    setBackgroundRole(words.isUrgent ? QPalette::WindowText : QPalette::Window);
    setText(words.text);
}

void StateChip::fitToFont()
{
    const int beside = space(Space::Near, this);
    const int above = space(Space::Hair, this);
    setContentsMargins(beside, above, beside, above);
}

void StateChip::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void StateChip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setBrush(palette().brush(backgroundRole()));
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(edge.height() / 2, fontMetrics().height() * 0.75);
    painter.drawRoundedRect(edge, radius, radius);
    painter.end();
    PlainLabel::paintEvent(event);
}

} // namespace noticedesk

#include "statechip.moc"
