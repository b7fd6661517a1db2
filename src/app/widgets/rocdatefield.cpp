// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rocdatefield.h"

#include "app/widgets/calendarpopup.h"
#include "app/widgets/datecaption.h"
#include "app/widgets/linefield.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool opensCalendar(int key, Qt::KeyboardModifiers modifiers)
{
    return (key == Qt::Key_F4 && modifiers == Qt::NoModifier) ||
           (key == Qt::Key_Down && modifiers == Qt::AltModifier);
}

bool steps(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

QDate stepped(QDate day, int key, bool toWorkingDay, const OfficeCalendar &calendar)
{
    switch (key) {
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

} // namespace

RocDateField::RocDateField(QWidget *parent)
    : QWidget(parent),
      m_edit(new LineField(this)),
      m_button(new QToolButton(this)),
      m_caption(new QLabel(this)),
      m_offer(new QPushButton(this)),
      m_calendar(std::make_shared<OfficeCalendar>()),
      m_today(QDate::currentDate())
{
    m_edit->setObjectName(u"dateEdit"_s);
    m_edit->setPlaceholderText(tr("year/month/day"));
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(u"中華民國115年12月30日　"_s));
    m_edit->installEventFilter(this);
    m_button->setObjectName(u"calendarButton"_s);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFocusPolicy(Qt::NoFocus); // F4 is its key
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar (F4)"));
    m_caption->setObjectName(u"captionLabel"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_offer->setObjectName(u"nearestButton"_s);
    m_offer->setFocusPolicy(Qt::NoFocus); // Enter is its key
    m_offer->setAutoDefault(false);
    m_offer->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    row->addWidget(m_caption, 1);
    row->addWidget(m_offer);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_notice.clear();
        read();
    });
    connect(m_edit, &LineField::edited, this, &RocDateField::edited);
    connect(m_edit, &LineField::refused, this, [this](const QString &sentence) {
        m_notice = sentence;
        showReading();
    });
    connect(m_button, &QToolButton::clicked, this, &RocDateField::openCalendar);
    connect(m_offer, &QPushButton::clicked, this, [this] { typeDate(m_reading.date); });
}

std::optional<QDate> RocDateField::date() const
{
    return isUnderstood() ? std::optional(m_reading.date) : std::nullopt;
}

QString RocDateField::typedText() const
{
    return m_edit->text();
}

QLineEdit *RocDateField::lineEdit() const
{
    return m_edit;
}

QString RocDateField::caption() const
{
    return m_caption->text();
}

void RocDateField::setDate(std::optional<QDate> date)
{
    const auto roc = date ? RocDate::fromDate(*date) : std::nullopt;
    setTypedText(roc ? roc->slashed() : date.value_or(QDate()).toString(Qt::ISODate));
}

void RocDateField::setTypedText(const QString &text)
{
    m_edit->setText(text);
}

void RocDateField::setCalendar(std::shared_ptr<const OfficeCalendar> calendar)
{
    m_calendar = std::move(calendar);
    read();
}

void RocDateField::setToday(QDate today)
{
    m_today = today;
    read();
}

void RocDateField::setBase(std::optional<QDate> base)
{
    m_base = base;
    read();
}

void RocDateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
    showReading();
}

void RocDateField::setAccessibleName(const QString &name)
{
    QWidget::setAccessibleName(name);
    passNameOn();
}

void RocDateField::passNameOn()
{
    m_edit->setAccessibleName(accessibleName());
}

bool RocDateField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        passNameOn(); // whoever knows the field as a QWidget named it there
    return QWidget::event(event);
}

void RocDateField::read()
{
    m_reading = readDate(typedText(), {m_today, m_base.value_or(m_today)}, *m_calendar);
    showReading();
}

void RocDateField::showReading()
{
    const QString said = m_notice.isEmpty() ? captionOf(m_reading, *m_calendar) : m_notice;
    m_caption->setText(said);
    m_edit->setAccessibleDescription(said);
    const bool isOffered = m_reading.kind == DateReading::Kind::Impossible && !m_edit->isReadOnly();
    if (const auto nearest = RocDate::fromDate(m_reading.date); nearest && isOffered)
        m_offer->setText(tr("Take %1").arg(nearest->slashed()));
    m_offer->setVisible(isOffered);
}

void RocDateField::typeDate(QDate date)
{
    const auto roc = RocDate::fromDate(date);
    if (!roc || roc->slashed() == typedText())
        return;
    m_edit->selectAll();
    m_edit->insert(roc->slashed());
}

void RocDateField::writeOut()
{
    if (isUnderstood() && !m_edit->isReadOnly())
        typeDate(m_reading.date);
}

bool RocDateField::step(int key, Qt::KeyboardModifiers modifiers)
{
    if (isBlank())
        typeDate(m_today);
    else if (m_reading.kind == DateReading::Kind::Impossible)
        typeDate(m_reading.date);
    else if (isUnderstood())
        typeDate(stepped(m_reading.date, key, modifiers == Qt::ShiftModifier, *m_calendar));
    return true;
}

bool RocDateField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (steps(key, modifiers))
        return step(key, modifiers);
    const bool isImpossible = m_reading.kind == DateReading::Kind::Impossible;
    if (isImpossible && (isEnter(key) || (opensCalendar(key, modifiers) && key == Qt::Key_Down))) {
        typeDate(m_reading.date);
        return true;
    }
    if (isEnter(key))
        writeOut();
    if (!opensCalendar(key, modifiers))
        return false; // Enter may still be meant for the form around the field
    openCalendar();
    return true;
}

void RocDateField::openCalendar()
{
    auto *popup = new CalendarPopup(m_today, m_calendar, this);
    popup->setDay(m_reading.date.isValid() ? m_reading.date : m_today);
    connect(popup, &CalendarPopup::dayTaken, this, &RocDateField::typeDate);
    popup->openAt(*m_edit);
}

bool RocDateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_edit->finishComposition();
        writeOut();
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_edit->isComposing() || m_edit->isReadOnly())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (event->type() == QEvent::KeyPress)
        return takeKey(key->key(), modifiers);
    const bool isOurs = steps(key->key(), modifiers) || opensCalendar(key->key(), modifiers);
    if (isOurs)
        event->accept();
    return isOurs;
}

} // namespace noticedesk
#include "rocdatefield.moc"
