// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/calldialog.h"

#include "app/case/casepage.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <QCheckBox>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// 9:05, 0905, 09：05; nothing if the text is no time of day.
std::optional<QTime> timeTyped(const QString &text)
{
    static const QRegularExpression form(u"\\A\\s*(\\d{1,2})[:：.]?(\\d{2})\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.hasMatch() ? match.captured(1).toInt() : -1, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

LineField *addLine(FieldForm &form, const QString &label, const QString &path, const QString &name)
{
    auto *field = new LineField(&form);
    field->setObjectName(name);
    form.addField(label, path, field);
    QObject::connect(field, &LineField::edited, &form, [&form] { form.showFindings({}); });
    return field;
}

} // namespace

CallDialog::CallDialog(const QString &title, const QString &explanation, const QString &button,
                       QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                       QWidget *parent)
    : ReasonDialog(title, explanation, button, today, calendar, parent)
{
    setObjectName(u"callDialog"_s);
    m_time = addLine(form(), noticedesk::tr("&Time"), u"at"_s, u"callTimeEdit"_s);
    m_spokeWith = addLine(form(), noticedesk::tr("With wh&om"), u"spokeWith"_s, u"spokeWithEdit"_s);
    m_by = addLine(form(), noticedesk::tr("C&alled by"), u"by"_s, u"callerEdit"_s);
    m_reached = new QCheckBox(noticedesk::tr("the person was &reached"), this);
    m_reached->setObjectName(u"reachedCheck"_s);
    form().addField(noticedesk::tr("Reached"), u"reached"_s, m_reached);
    m_note = new TextField(this);
    m_note->setObjectName(u"callNoteEdit"_s);
    form().addField(noticedesk::tr("&Note"), u"note"_s, m_note);
    resize(width(), sizeHint().height());
}

void CallDialog::showCall(const TelephoneCall &call)
{
    dayField().setDate(call.on);
    m_time->setText(call.at ? call.at->toString(u"HH:mm"_s) : QString());
    m_spokeWith->setText(call.spokeWith.value_or(QString()));
    m_by->setText(call.by.value_or(QString()));
    m_reached->setChecked(call.reached);
    m_note->setText(call.note.value_or(QString()));
}

TelephoneCall CallDialog::call() const
{
    return {day(),
            timeTyped(m_time->text()),
            recorded(m_spokeWith->text()),
            recorded(m_by->text()),
            m_reached->isChecked(),
            recorded(m_note->text())};
}

void CallDialog::accept()
{
    if (!m_time->text().trimmed().isEmpty() && !timeTyped(m_time->text())) {
        remark(u"at"_s, noticedesk::tr("This is no time of day; write it as 09:05."));
        m_time->setFocus();
        return;
    }
    ReasonDialog::accept();
}

} // namespace noticedesk

#include "calldialog.moc"
