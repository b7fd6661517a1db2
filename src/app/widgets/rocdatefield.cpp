// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rocdatefield.h"

#include "app/widgets/calendarpopup.h"
#include "app/widgets/datecaption.h"
#include "app/widgets/datekeys.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "ui_rocdatefield.h"

#include <QKeyEvent>

#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

RocDateField::RocDateField(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::RocDateField>()),
      m_calendar(std::make_shared<OfficeCalendar>()),
      m_today(QDate::currentDate())
{
    m_ui->setupUi(this);
    fitWidth();
    m_ui->dateEdit->installEventFilter(this);
    setFocusProxy(m_ui->dateEdit);
    connect(m_ui->dateEdit, &QLineEdit::textChanged, this, [this] {
        m_notice.clear();
        read();
    });
    // The line edit says that it was edited before it says that its text has changed.
    connect(m_ui->dateEdit, &LineField::edited, this, [this] {
        read();
        Q_EMIT edited();
    });
    connect(m_ui->dateEdit, &LineField::refused, this, [this](const QString &sentence) {
        m_notice = sentence;
        showReading();
    });
    connect(m_ui->calendarButton, &QToolButton::clicked, this, &RocDateField::openCalendar);
    connect(m_ui->nearestButton, &QPushButton::clicked, this, [this] { typeDate(m_reading.date); });
    connect(m_ui->otherCenturyButton, &QPushButton::clicked, this,
            [this] { typeDate(m_reading.ofRepublic); });
}

RocDateField::~RocDateField() = default;

std::optional<QDate> RocDateField::date() const
{
    return isUnderstood() ? std::optional(m_reading.date) : std::nullopt;
}

QString RocDateField::typedText() const
{
    return m_ui->dateEdit->text();
}

QLineEdit *RocDateField::lineEdit() const
{
    return m_ui->dateEdit;
}

void RocDateField::setCaptionVisible(bool visible)
{
    m_ui->captionLabel->setVisible(visible);
}

QString RocDateField::caption() const
{
    return m_ui->captionLabel->text();
}

void RocDateField::setDate(std::optional<QDate> date)
{
    const auto roc = date ? RocDate::fromDate(*date) : std::nullopt;
    setTypedText(roc ? roc->slashed() : date.value_or(QDate()).toString(Qt::ISODate));
}

void RocDateField::setTypedText(const QString &text)
{
    if (text != typedText())
        m_ui->dateEdit->setText(text); // which moves the cursor
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
    m_ui->dateEdit->setReadOnly(readOnly);
    m_ui->calendarButton->setVisible(!readOnly);
    showReading();
}

void RocDateField::setAccessibleName(const QString &name)
{
    QWidget::setAccessibleName(name);
    passNameOn();
}

void RocDateField::passNameOn()
{
    m_ui->dateEdit->setAccessibleName(accessibleName());
}

bool RocDateField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        passNameOn(); // set through QWidget, which knows nothing of the inner field
    return QWidget::event(event);
}

QSize RocDateField::sizeHint() const
{
    const int beside = layout()->spacing();
    const int field = m_ui->dateEdit->width() + beside + m_ui->calendarButton->sizeHint().width();
    const int caption =
        beside + m_ui->captionLabel->fontMetrics().horizontalAdvance(u"115/12/30（日）非辦公日"_s);
    return {m_ui->captionLabel->isHidden() ? field : field + caption, QWidget::sizeHint().height()};
}

void RocDateField::fitWidth()
{
    m_ui->dateEdit->setFixedWidth(
        m_ui->dateEdit->fontMetrics().horizontalAdvance(u"中華民國115年12月30日　"_s));
}

void RocDateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void RocDateField::read()
{
    m_reading = readDate(typedText(), {m_today, m_base.value_or(m_today)}, *m_calendar);
    showReading();
}

void RocDateField::showReading()
{
    QStringList sentences{m_notice, captionOf(m_reading, *m_calendar)};
    sentences.removeAll(QString());
    const QString said = sentences.join(u'\n');
    m_ui->captionLabel->setText(said);
    m_ui->dateEdit->setAccessibleDescription(said);
    const bool isEditable = !m_ui->dateEdit->isReadOnly();
    const auto offer = [](QPushButton &button, QDate day, bool offered) {
        if (const auto roc = RocDate::fromDate(day); roc && offered)
            button.setText(sentenceWith(noticedesk::tr("Take %1"), roc->slashed()));
        button.setVisible(offered);
    };
    offer(*m_ui->nearestButton, m_reading.date, isEditable && isOffered());
    offer(*m_ui->otherCenturyButton, m_reading.ofRepublic,
          isEditable && m_reading.ofRepublic.isValid());
}

bool RocDateField::isOffered() const
{
    switch (m_reading.kind) {
    case DateReading::Kind::Impossible:
    case DateReading::Kind::WrongWeekday:
    case DateReading::Kind::TwoCenturies:
        return true;
    default:
        return false;
    }
}

void RocDateField::typeDate(QDate date)
{
    const auto roc = RocDate::fromDate(date);
    if (!roc || roc->slashed() == typedText())
        return;
    m_ui->dateEdit->selectAll();
    m_ui->dateEdit->insert(roc->slashed());
}

void RocDateField::writeOut()
{
    if (isUnderstood() && !m_ui->dateEdit->isReadOnly())
        typeDate(m_reading.date);
}

void RocDateField::step(const QKeyEvent &event)
{
    if (isBlank())
        typeDate(m_today);
    else if (isOffered())
        typeDate(m_reading.date);
    else if (isUnderstood())
        typeDate(steppedDate(m_reading.date, event, *m_calendar));
}

bool RocDateField::takeKey(const QKeyEvent &event)
{
    if (stepsDate(event)) {
        step(event);
        return true;
    }
    if (isOffered() && (takesDate(event) || (opensCalendar(event) && event.key() != Qt::Key_F4))) {
        typeDate(m_reading.date);
        return true;
    }
    if (opensCalendar(event)) {
        openCalendar();
        return true;
    }
    if (takesDate(event))
        writeOut();
    return false; // Enter may still be meant for the form around the field
}

void RocDateField::openCalendar()
{
    auto *popup = new CalendarPopup(m_today, m_calendar, this);
    popup->setDay(m_reading.date.isValid() ? m_reading.date : m_today);
    connect(popup, &CalendarPopup::dayTaken, this, &RocDateField::typeDate);
    popup->openAt(*m_ui->dateEdit);
}

bool RocDateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->dateEdit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_ui->dateEdit->finishComposition();
        writeOut();
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_ui->dateEdit->isComposing() || m_ui->dateEdit->isReadOnly())
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(key);
    const bool isOurs = stepsDate(key) || opensCalendar(key);
    if (isOurs)
        event->accept();
    return isOurs;
}

} // namespace noticedesk
#include "rocdatefield.moc"
