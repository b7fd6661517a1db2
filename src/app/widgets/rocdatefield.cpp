// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rocdatefield.h"

#include "app/widgets/calendarpopup.h"
#include "app/widgets/datecaption.h"
#include "app/widgets/datekeys.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

RocDateField::RocDateField(QWidget *parent)
    : QWidget(parent),
      m_edit(new LineField(this)),
      m_button(new QToolButton(this)),
      m_caption(new PlainLabel({}, this)),
      m_offer(new QPushButton(this)),
      m_other(new QPushButton(this)),
      m_calendar(std::make_shared<OfficeCalendar>()),
      m_today(QDate::currentDate())
{
    m_edit->setObjectName(u"dateEdit"_s);
    m_edit->setPlaceholderText(noticedesk::tr("year/month/day"));
    fitWidth();
    m_edit->installEventFilter(this);
    m_button->setObjectName(u"calendarButton"_s);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFocusPolicy(Qt::NoFocus); // F4 is its key
    m_button->setAccessibleName(noticedesk::tr("Open the calendar"));
    m_button->setToolTip(noticedesk::tr("Open the calendar (F4)"));
    m_caption->setObjectName(u"captionLabel"_s);
    m_caption->setWordWrap(true);
    m_offer->setObjectName(u"nearestButton"_s);
    m_other->setObjectName(u"otherCenturyButton"_s);
    for (QPushButton *button : {m_offer, m_other}) {
        button->setFocusPolicy(Qt::NoFocus); // Enter is the first one's key
        button->setAutoDefault(false);
        button->hide();
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    row->addWidget(m_caption, 1);
    row->addWidget(m_offer);
    row->addWidget(m_other);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

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
    connect(m_other, &QPushButton::clicked, this, [this] { typeDate(m_reading.ofRepublic); });
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

void RocDateField::setCaptionVisible(bool visible)
{
    m_caption->setVisible(visible);
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
        passNameOn(); // set through QWidget, which knows nothing of the inner field
    return QWidget::event(event);
}

QSize RocDateField::sizeHint() const
{
    const int caption = m_caption->fontMetrics().horizontalAdvance(u"115/12/30（日）非辦公日"_s);
    return {m_edit->width() + m_button->sizeHint().width() + 2 * layout()->spacing() + caption,
            QWidget::sizeHint().height()};
}

void RocDateField::fitWidth()
{
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(u"中華民國115年12月30日　"_s));
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
    m_caption->setText(said);
    m_edit->setAccessibleDescription(said);
    const bool isEditable = !m_edit->isReadOnly();
    const auto offer = [](QPushButton &button, QDate day, bool offered) {
        if (const auto roc = RocDate::fromDate(day); roc && offered)
            button.setText(sentenceWith(noticedesk::tr("Take %1"), roc->slashed()));
        button.setVisible(offered);
    };
    offer(*m_offer, m_reading.date, isEditable && isOffered());
    offer(*m_other, m_reading.ofRepublic, isEditable && m_reading.ofRepublic.isValid());
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
    m_edit->selectAll();
    m_edit->insert(roc->slashed());
}

void RocDateField::writeOut()
{
    if (isUnderstood() && !m_edit->isReadOnly())
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
